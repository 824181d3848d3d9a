import type { SentenceScores } from '../bilstm/SentenceScores.js'
import type { Tree } from '../parsing/Tree.js'
import { findBestTree } from './findBestTree.js'

/** How much the perceptron's opinion adds to the network's scores, which are logarithms of shares. */
export interface TreeWeights {
  readonly arc: number
  readonly relation: number
}

/** The best tree by the network's scores, each arc and relation of the perceptron's tree raised by its weight. */
export function combineTrees(
  scores: SentenceScores,
  relationNumbers: ReadonlyMap<string, number>,
  hint: Tree,
  weights: TreeWeights,
): Tree {
  const size = scores.wordCount + 1
  const arcs = scores.arcs.slice()
  for (let word = 1; word < size; word++) {
    const at = word * size + (hint.heads[word - 1] as number) + 1
    arcs[at] = (arcs[at] as number) + weights.arc
  }
  const heads = findBestTree(arcs, size)
  const names = [...relationNumbers.keys()]
  const labels = new Float32Array(names.length)
  const root = relationNumbers.get('root') ?? -1
  const relations: string[] = []
  for (let word = 1; word < size; word++) {
    const head = heads[word] as number
    if (head === 0) {
      relations.push('root')
      continue
    }
    scores.labelScores(word, head, labels)
    const hinted = relationNumbers.get(hint.relations[word - 1] ?? '')
    if (hinted !== undefined && head - 1 === hint.heads[word - 1]) {
      labels[hinted] = (labels[hinted] as number) + weights.relation
    }
    relations.push(names[bestExcept(labels, root)] ?? 'dep')
  }
  return { heads: heads.slice(1).map((head) => head - 1), relations }
}

function bestExcept(scores: Float32Array, forbidden: number): number {
  let best = forbidden === 0 ? 1 : 0
  for (let i = 0; i < scores.length; i++) {
    if (i !== forbidden && (scores[i] as number) > (scores[best] as number)) best = i
  }
  return best
}

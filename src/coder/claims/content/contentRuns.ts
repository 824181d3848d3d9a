import { childrenOf, type TokenRange, type TreeSentence } from '../../tree/index.js'
import { trimRange } from './trimRange.js'

/** The stretches of words at and below some heads, without what hangs below other heads; punctuation at their edges and
 *  an opening "that" are left off, gaps of mere punctuation are bridged; `unbroken` bridges every gap. */
export function contentRuns(
  tree: TreeSentence,
  heads: readonly number[],
  excluded: readonly number[],
  unbroken = false,
): readonly TokenRange[] {
  const inside = new Array<boolean>(tree.tokens.length).fill(false)
  const stop = new Set(excluded)
  const open = heads.filter((head) => !stop.has(head))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    inside[next] = true
    for (const child of childrenOf(tree, next)) if (!stop.has(child)) open.push(child)
  }
  const runs = runsOf(tree, inside).flatMap((run) => trimRange(tree, run) ?? [])
  const [first, last] = [runs[0], runs.at(-1)]
  return unbroken && first && last ? [{ first: first.first, last: last.last }] : runs
}

function runsOf(tree: TreeSentence, inside: readonly boolean[]): TokenRange[] {
  const runs: TokenRange[] = []
  let first = -1
  let last = -1
  inside.forEach((isInside, index) => {
    if (!isInside) return
    if (first < 0) first = index
    else if (!isPunctuation(tree, last + 1, index)) {
      runs.push({ first, last })
      first = index
    }
    last = index
  })
  if (first >= 0) runs.push({ first, last })
  return runs
}

function isPunctuation(tree: TreeSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (tree.tokens[index]?.upos !== 'PUNCT') return false
  return true
}

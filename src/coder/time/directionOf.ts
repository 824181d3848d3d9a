import { type EmbeddingLexicon, readPredicate } from '../reading/index.js'
import type { TreeSentence } from '../tree/index.js'

/** Where the clause around a time expression points: "in July" after "will visit" is the next July. */
export function directionOf(tree: TreeSentence, head: number, lexicon: EmbeddingLexicon): 'past' | 'future' {
  let at = tree.tokens[head]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const token = tree.tokens[at]
    if (token === undefined) break
    const reading = readPredicate(tree, at, lexicon)
    if (reading.time === 'future' || reading.purpose) return 'future'
    if (token.upos === 'VERB' || token.upos === 'AUX') return 'past'
    at = token.head
  }
  return 'past'
}

/** Whether that clause is in the perfect: "for three years" then reaches up to publication. */
export function isPerfect(tree: TreeSentence, head: number, lexicon: EmbeddingLexicon): boolean {
  const governor = tree.tokens[head]?.head ?? -1
  return governor >= 0 && readPredicate(tree, governor, lexicon).aspect === 'perfect'
}

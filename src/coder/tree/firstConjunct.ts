import { isRelation } from './isRelation.js'
import type { TreeSentence } from './TreeSentence.js'

/** The first member of the coordination a token stands in; the token itself where it stands in none. */
export function firstConjunct(tree: TreeSentence, index: number): number {
  let next = index
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const token = tree.tokens[next]
    if (!token || token.head < 0 || !isRelation(token.deprel, 'conj')) return next
    next = token.head
  }
  return next
}

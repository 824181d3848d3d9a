import { childrenWith } from './childrenWith.js'
import { firstConjunct } from './firstConjunct.js'
import type { TreeSentence } from './TreeSentence.js'

/** All members of the coordination a token stands in, itself included, in the order of the words. */
export function conjunctsOf(tree: TreeSentence, index: number): readonly number[] {
  const found = [firstConjunct(tree, index)]
  for (let next = 0; next < found.length; next++) found.push(...childrenWith(tree, found[next] ?? -1, 'conj'))
  return found.sort((a, b) => a - b)
}

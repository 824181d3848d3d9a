import { childrenOf } from './childrenOf.js'
import type { TreeSentence } from './TreeSentence.js'

/** A token and everything below it, in the order of the words. */
export function descendantsOf(tree: TreeSentence, index: number): readonly number[] {
  const found = [index]
  for (let next = 0; next < found.length; next++) found.push(...childrenOf(tree, found[next] ?? -1))
  return found.sort((a, b) => a - b)
}

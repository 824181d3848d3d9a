import type { TreeSentence } from './TreeSentence.js'

const NO_CHILDREN: readonly number[] = []

/** Indices of a token's dependents, in the order of the words; none for an index outside the sentence. */
export function childrenOf(tree: TreeSentence, index: number): readonly number[] {
  return tree.children[index] ?? NO_CHILDREN
}

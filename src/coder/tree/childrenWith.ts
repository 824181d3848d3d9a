import { childrenOf } from './childrenOf.js'
import { isRelation } from './isRelation.js'
import type { TreeSentence } from './TreeSentence.js'

/** Indices of all dependents in a relation (subtypes included), in the order of the words. */
export function childrenWith(tree: TreeSentence, index: number, relation: string): readonly number[] {
  return childrenOf(tree, index).filter((child) => isRelation(tree.tokens[child]?.deprel ?? '', relation))
}

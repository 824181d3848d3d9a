import { childrenOf } from './childrenOf.js'
import { isRelation } from './isRelation.js'
import type { TreeSentence } from './TreeSentence.js'

/** Index of the first dependent in a relation (subtypes included), or -1. */
export function childWith(tree: TreeSentence, index: number, relation: string): number {
  for (const child of childrenOf(tree, index)) {
    if (isRelation(tree.tokens[child]?.deprel ?? '', relation)) return child
  }
  return -1
}

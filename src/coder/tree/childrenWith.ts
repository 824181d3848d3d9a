import { childrenOf } from './childrenOf.js'
import { isRelation } from './isRelation.js'
import type { TreeSentence } from './TreeSentence.js'

const NONE: readonly number[] = []

/** Indices of all dependents in a relation (subtypes included), in the order of the words. */
export function childrenWith(tree: TreeSentence, index: number, relation: string): readonly number[] {
  let found: number[] | null = null
  for (const child of childrenOf(tree, index)) {
    if (!isRelation(tree.tokens[child]?.deprel ?? '', relation)) continue
    if (found) found.push(child)
    else found = [child]
  }
  return found ?? NONE
}

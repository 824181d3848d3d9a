import { childWith } from './childWith.js'
import type { TreeSentence } from './TreeSentence.js'

/** Whether a token has a dependent in a relation (subtypes included). */
export function hasChild(tree: TreeSentence, index: number, relation: string): boolean {
  return childWith(tree, index, relation) >= 0
}

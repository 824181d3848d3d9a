import { childrenOf } from './childrenOf.js'
import type { TreeSentence } from './TreeSentence.js'

/** Whether a noun carries the genitive clitic: "Israel" in "Israel's army", "allies" in "the allies' plan". */
export function isGenitive(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => tree.tokens[child]?.xpos === 'POS')
}

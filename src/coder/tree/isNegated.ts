import { childrenOf } from './childrenOf.js'
import type { TreeSentence } from './TreeSentence.js'

const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'nothing',
])

/** Whether a word is negated by a direct dependent: "did not visit", "no agreement", "never fired". */
export function isNegated(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    return token !== undefined && NEGATORS.has(token.text.toLowerCase())
  })
}

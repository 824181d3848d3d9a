import { childrenOf } from './childrenOf.js'
import type { TreeSentence } from './TreeSentence.js'

/** First and last token of a stretch of a sentence, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** First and last token of everything at and below a token. */
export function subtreeRange(tree: TreeSentence, index: number): TokenRange {
  let first = index
  let last = index
  const open = [...childrenOf(tree, index)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next < first) first = next
    if (next > last) last = next
    open.push(...childrenOf(tree, next))
  }
  return { first, last }
}

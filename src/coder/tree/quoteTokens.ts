import type { QuotedSpan } from '../../types/index.js'
import type { TreeSentence } from './TreeSentence.js'

/** The words of a report from one token to another, both included, with their place. */
export function quoteTokens(text: string, tree: TreeSentence, first: number, last: number): QuotedSpan {
  const start = tree.tokens[first]?.start ?? tree.sentence.start
  const end = tree.tokens[last]?.end ?? start
  return { start, end, exact: text.slice(start, end) }
}

import type { ContentSpan } from '../ClaimDraft.js'
import type { QuoteSpan } from './QuoteSpan.js'

/** Whether a stretch of content, or a part of it, stands in quotation marks. */
export function isQuoted(quotes: readonly QuoteSpan[], { sentence, first, last }: ContentSpan): boolean {
  return quotes.some(({ open, close }) => {
    const opensAfter = open.sentence > sentence || (open.sentence === sentence && open.token > last)
    const closesBefore = close.sentence < sentence || (close.sentence === sentence && close.token < first)
    return !opensAfter && !closesBefore
  })
}

import type { QuotedSpan } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'

/** "“troops” and “tanks”": quotations joined for a sentence. */
export function quoteWords(quotes: readonly QuotedSpan[]): string {
  return quotes.map(({ exact }) => `“${cleanText(exact)}”`).join(' and ')
}

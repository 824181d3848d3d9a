import type { QuoteSpan } from './QuoteSpan.js'

/** The quotation that holds a token, marks included; null where it stands in none. */
export function quoteAround(quotes: readonly QuoteSpan[], sentence: number, token: number): QuoteSpan | null {
  return quotes.find((quote) => !isBefore(quote, sentence, token) && !isAfter(quote, sentence, token)) ?? null
}

function isBefore({ close }: QuoteSpan, sentence: number, token: number): boolean {
  return close.sentence < sentence || (close.sentence === sentence && close.token < token)
}

function isAfter({ open }: QuoteSpan, sentence: number, token: number): boolean {
  return open.sentence > sentence || (open.sentence === sentence && open.token > token)
}

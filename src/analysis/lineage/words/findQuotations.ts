import type { Span } from '../../../types/index.js'

/** Quotations of one line: curly, straight, angled, low, corner marks; single curly ones where no letter follows. */
const QUOTATION =
  /“([^”“\n]{12,1200})[”\n]|"([^"\n]{12,1200})"|«([^»\n]{12,1200})»|„([^“”\n]{12,1200})[“”]|「([^」\n]{6,600})」|‘([^\n]{12,600}?)’(?!\p{L})/gu

/** The quoted words of a text, without their marks; quotations too short to tell anything are left out. */
export function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = []
  for (const match of text.matchAll(QUOTATION)) {
    const words = match.slice(1).find((group) => group !== undefined) ?? ''
    quotations.push({ start: match.index + 1, end: match.index + 1 + words.length })
  }
  return quotations
}

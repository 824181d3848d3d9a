/** Quotations anywhere in a record whose words do not stand at their place in the text. */
export function wrongQuotes(value: unknown, text: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => wrongQuotes(one, text))
  if (typeof value !== 'object' || value === null) return []
  const { exact, start, end } = value as Record<string, unknown>
  // Dates have ends, too, but theirs are days.
  const isQuote = typeof exact === 'string' && typeof start === 'number' && typeof end === 'number'
  const isWrong = isQuote && text.slice(start, end) !== exact
  return [...(isWrong ? [value] : []), ...Object.values(value).flatMap((one) => wrongQuotes(one, text))]
}

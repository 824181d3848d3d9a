import type { Span } from '../../types/index.js'

/** Parsing time grows with the square of a sentence's length; no written sentence is longer than this. */
const LONGEST = 160

/** Cuts an endless "sentence" (a table, a list of names) after a comma or semicolon, or where it must be. */
export function shortenSentence(text: string, tokens: readonly Span[]): (readonly Span[])[] {
  const parts: (readonly Span[])[] = []
  let from = 0
  while (tokens.length - from > LONGEST) {
    let cut = from + LONGEST
    for (let i = cut - 1; i > from + LONGEST / 2; i--) {
      const token = tokens[i]
      if (token !== undefined && /^[,;]$/.test(text.slice(token.start, token.end))) {
        cut = i + 1
        break
      }
    }
    parts.push(tokens.slice(from, cut))
    from = cut
  }
  parts.push(tokens.slice(from))
  return parts
}

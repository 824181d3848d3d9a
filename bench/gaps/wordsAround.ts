import type { Span } from '../../src/types/index.js'

/** Characters shown on either side of a predicate. */
const REACH = 60

/** The words of a text around a span, cut at blanks, in one line. */
export function wordsAround(text: string, { start, end }: Span): string {
  let from = Math.max(0, start - REACH)
  let to = Math.min(text.length, end + REACH)
  while (from > 0 && from < start && !/\s/.test(text[from - 1] ?? ' ')) from++
  while (to < text.length && to > end && !/\s/.test(text[to] ?? ' ')) to--
  return text.slice(from, to).replace(/\s+/g, ' ').trim()
}

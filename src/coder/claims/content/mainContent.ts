import type { QuotedSpan, Span } from '../../../types/index.js'
import type { ContentSpan } from '../ClaimDraft.js'

/** The content as one stretch of the text: the longest run of spans that no cue parts. */
export function mainContent(text: string, spans: readonly ContentSpan[]): QuotedSpan | null {
  const [first, ...others] = joinSentences(spans)
  if (first === undefined) return null
  const best = others.reduce((longest, span) => (lengthOf(span) > lengthOf(longest) ? span : longest), first)
  return { start: best.start, end: best.end, exact: text.slice(best.start, best.end) }
}

/** Spans of neighbouring sentences run on into one another; spans of one sentence are parted by the cue. */
function joinSentences(spans: readonly ContentSpan[]): readonly Span[] {
  const joined: Span[] = []
  let sentence = -2
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && span.sentence === sentence + 1) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push({ start: span.start, end: span.end })
    sentence = span.sentence
  }
  return joined
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

import type { QuotedSpan, Span } from '../../../types/index.js'
import type { ContentSpan } from '../ClaimDraft.js'

/** The content as one stretch of the text: of the runs of spans that no cue parts the one that holds the place of its
 *  predicate, else the longest. */
export function mainContent(text: string, spans: readonly ContentSpan[], place: number | null): QuotedSpan | null {
  const runs = joinSentences(spans)
  const [first, ...others] = runs
  if (first === undefined) return null
  const holder = place === null ? undefined : runs.find((run) => run.start <= place && place < run.end)
  const best = holder ?? others.reduce((longest, span) => (lengthOf(span) > lengthOf(longest) ? span : longest), first)
  return { start: best.start, end: best.end, exact: text.slice(best.start, best.end) }
}

/** Spans of neighbouring sentences run on into one another; spans of one sentence are parted by the cue. */
function joinSentences(spans: readonly ContentSpan[]): readonly Span[] {
  const joined: Span[] = []
  let sentence = -2
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && span.sentence === sentence + 1)
      joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push({ start: span.start, end: span.end })
    sentence = span.sentence
  }
  return joined
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

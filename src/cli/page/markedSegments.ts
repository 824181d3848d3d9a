import type { QuotedSpan, Span } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { plain, type Segment, type Style } from '../terminal/Segment.js'

export interface Mark extends Span {
  readonly style: Style
}

/** A stretch of a report cut into segments at its marks; the mark named first wins where several overlap. */
export function markedSegments(text: string, { start, end }: Span, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([start, end])
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start)
    if (mark.end > start && mark.end < end) cuts.add(mark.end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end
    const mark = marks.find((one) => one.start <= from && to <= one.end)
    const words = cleanText(text.slice(from, to))
    return mark ? { text: words, style: mark.style } : plain(words)
  })
}

/** Spans as marks of one style. */
export function marksOf(spans: readonly QuotedSpan[], style: Style): Mark[] {
  return spans.map(({ start, end }) => ({ start, end, style }))
}

import type { Span } from '../../../types/index.js'

/** The parts of some spans that lie within another. */
export function overlapWith(spans: readonly Span[], window: Span): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, window.start), end: Math.min(end, window.end) }))
    .filter(({ start, end }) => start < end)
}

/** The parts of some spans that lie outside another. */
export function withoutSpan(spans: readonly Span[], window: Span): readonly Span[] {
  return spans
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, window.start) },
      { start: Math.max(start, window.end), end },
    ])
    .filter(({ start, end }) => start < end)
}

/** Characters in spans that do not overlap. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Where a part of one span lies in the span that it matches, as near as proportion tells. */
export function mapSpan(part: Span, from: Span, to: Span): Span {
  const scale = (to.end - to.start) / Math.max(1, from.end - from.start)
  const start = to.start + Math.round((part.start - from.start) * scale)
  return { start, end: Math.max(start + 1, to.start + Math.round((part.end - from.start) * scale)) }
}

import type { DayRange } from '../calendar/DayRange.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { Bound } from '../TimeExpression.js'

/** The open or half-open range that a preposition makes of a date: "since 2011", "by Friday". */
export function anchorBound(
  bound: Bound,
  edge: DayRange,
  { published, direction }: Pick<TimeAnchor, 'published' | 'direction'>,
): DayRange | null {
  const past = direction === 'past'
  switch (bound) {
    case 'since':
      // Still going on, as far as told: open, and as fine as its beginning is known.
      return edge.start === null ? null : { start: edge.start, end: null, precision: edge.precision }
    case 'after':
      return edge.end === null ? null : { start: edge.end, end: endOf(edge.end, published, past), precision: 'range' }
    case 'until':
    case 'by':
      if (edge.end === null) return null
      return { start: past ? null : startOf(edge.end, published), end: edge.end, precision: 'range' }
    case 'before':
      if (edge.start === null) return null
      return { start: past ? null : startOf(edge.start, published), end: edge.start, precision: 'range' }
  }
}

/** What came "after 2019" came before publication; what comes after a date in the future is open. */
function endOf(start: number, published: number | null, past: boolean): number | null {
  return past && published !== null && published >= start ? published + 1 : null
}

/** What is to come "by Friday" comes after publication. */
function startOf(end: number, published: number | null): number | null {
  return published !== null && published < end ? published : null
}

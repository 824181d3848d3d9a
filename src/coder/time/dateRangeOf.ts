import type { DateBasis, DateRange } from '../../types/index.js'
import { formatDay } from './calendar/formatDay.js'
import { isExplicit } from './isExplicit.js'
import type { TimeMention } from './TimeMention.js'

/** Nothing in reach says when. */
export const UNKNOWN_DATE: DateRange = { start: null, end: null, precision: null, basis: 'unknown', exact: null }

/** A time expression as the date of a record; without an anchor it stays unknown, its words kept. */
export function dateRangeOf(mention: TimeMention, basis?: DateBasis): DateRange {
  const { range, words } = mention
  if (range === null) return { ...UNKNOWN_DATE, exact: words.exact }
  return {
    start: range.start === null ? null : formatDay(range.start),
    end: range.end === null ? null : formatDay(range.end),
    precision: range.precision,
    basis: basis ?? (isExplicit(mention.expression) ? 'explicit' : 'relative'),
    exact: words.exact,
  }
}

/** The same date for a happening that another word of its sentence dates; unknown where that is unanchored. */
export function inheritedRange(mention: TimeMention): DateRange {
  return mention.range === null ? UNKNOWN_DATE : { ...dateRangeOf(mention, 'inherited'), exact: null }
}

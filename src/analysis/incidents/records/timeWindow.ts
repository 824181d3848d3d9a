import type { DateRange } from '../../../types/index.js'
import { dayNumber } from '../../../util/index.js'

/** Days on which a record may lie, as numbers since 1970, both included. */
export interface TimeWindow {
  readonly first: number
  readonly last: number
  /** How it is known: a day, a longer range, or only the day of publication. */
  readonly basis: 'day' | 'range' | 'published'
}

/** News that gives no day is seldom older than this many days. */
const NEWS_DAYS = 3

/** What is to come and has no date is awaited for this long. */
const AWAITED_DAYS = 180

/** Where in time a record lies: its dates, or else the days around its publication. */
export function timeWindow(date: DateRange, published: string | null, isFuture: boolean): TimeWindow | null {
  const printed = dayNumber(published)
  const start = dayNumber(date.start)
  const end = dayNumber(date.end)
  if (start === null && end === null) {
    if (printed === null) return null
    const [first, last] = isFuture ? [printed, printed + AWAITED_DAYS] : [printed - NEWS_DAYS, printed]
    return { first, last, basis: 'published' }
  }
  const open = isFuture ? AWAITED_DAYS : 0
  const first = start ?? Math.min(printed ?? Number.POSITIVE_INFINITY, (end ?? 0) - 1)
  const last = Math.max(first, end === null ? Math.max(first, printed ?? first) + open : end - 1)
  return { first, last, basis: last === first ? 'day' : 'range' }
}

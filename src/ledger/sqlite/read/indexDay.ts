import { dayNumber } from '../../../util/index.js'

/** Under which no window finds anything by its day, and every window looks. */
const NO_DAY = -1

/** What lasts longer has no one day to be found by. */
const LONGEST_DAYS = 31

/** Days from `from` on and before `before`, `YYYY-MM-DD`. */
export interface DayWindow {
  readonly from?: string
  readonly before?: string
}

/** The number by which something is found that begins and ends on these days: of its first day, or -1. */
export function indexDay(starts: string | null, ends: string | null): number {
  const first = dayNumber(starts)
  const last = dayNumber(ends)
  return first === null || last === null || last - first > LONGEST_DAYS ? NO_DAY : first
}

/**
 * A query over an index that ends in `day`, narrowed to all that may overlap the window, and its values. What is found
 * has still to be looked at: the index knows where something begins, not where it ends.
 */
export function withinDays(
  select: string,
  values: readonly unknown[],
  { from, before }: DayWindow,
): [string, ...unknown[]] {
  const [first, end] = [dayNumber(from ?? null), dayNumber(before ?? null)]
  if (first === null && end === null) return [select, ...values]
  const earliest = first === null ? NO_DAY + 1 : first - LONGEST_DAYS
  const stretch = end === null ? 'day >= ?' : 'day >= ? AND day < ?'
  const bounds = end === null ? [earliest] : [earliest, end]
  return [`${select} AND ${stretch} UNION ALL ${select} AND day = ${NO_DAY}`, ...values, ...bounds, ...values]
}

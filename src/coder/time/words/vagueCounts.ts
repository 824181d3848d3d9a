import type { TimeUnit } from './units.js'

/** How many units "recent", "a few" or "several" may reach: an upper bound, so that the range holds the day. */
export const VAGUE_COUNTS: Readonly<Record<TimeUnit, number>> = {
  minute: 60,
  hour: 24,
  day: 10,
  week: 8,
  fortnight: 4,
  month: 6,
  quarter: 4,
  year: 5,
  decade: 5,
  century: 3,
}

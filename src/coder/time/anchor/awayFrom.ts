import type { DayRange } from '../calendar/DayRange.js'
import { periodAround } from '../calendar/periodAround.js'
import { shiftDay } from '../calendar/shiftDay.js'
import type { TimeUnit } from '../words/units.js'
import { VAGUE_COUNTS } from '../words/vagueCounts.js'

/** The period that lies a count of units away: "two weeks ago" is that week, "a year ago" that year. */
export function awayFrom(day: number, unit: TimeUnit, count: number | null, direction: -1 | 1): DayRange {
  if (unit === 'hour' || unit === 'minute') return hoursAway(day, unit, count, direction)
  if (count === null) {
    const far = shiftDay(day, unit, direction * VAGUE_COUNTS[unit])
    const near = shiftDay(day, unit, direction)
    return { start: Math.min(far, near), end: Math.max(far, near) + 1, precision: 'range' }
  }
  return periodAround(shiftDay(day, unit, direction * count), countedAs(unit), 0)
}

/** The hour that is counted from is not known: "12 hours ago" may be today or yesterday. */
function hoursAway(day: number, unit: TimeUnit, count: number | null, direction: -1 | 1): DayRange {
  const far = shiftDay(day, unit, direction * (count ?? VAGUE_COUNTS[unit]))
  const isWholeDays = unit === 'hour' && count !== null && count % 24 === 0
  if (isWholeDays) return { start: far, end: far + 1, precision: 'day' }
  const near = far - direction
  return { start: Math.min(far, near), end: Math.max(far, near) + 1, precision: 'range' }
}

/** A decade ago is told to the year, a fortnight ago to the week. */
function countedAs(unit: TimeUnit): TimeUnit {
  if (unit === 'decade' || unit === 'century') return 'year'
  if (unit === 'fortnight') return 'week'
  return unit === 'quarter' ? 'month' : unit
}

import type { DayRange } from '../calendar/DayRange.js'
import { periodAround } from '../calendar/periodAround.js'
import { shiftDay } from '../calendar/shiftDay.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'
import type { TimeUnit } from '../words/units.js'

type Counted = Extract<TimeExpression, { kind: 'ago' | 'ahead' | 'shift' | 'anaphor' | 'window' | 'duration' }>

/** How many units "recent", "a few" or "several" may reach: an upper bound, so that the range holds the day. */
const VAGUE_COUNTS: Readonly<Record<TimeUnit, number>> = {
  day: 10,
  week: 8,
  fortnight: 4,
  month: 6,
  quarter: 4,
  year: 5,
  decade: 5,
  century: 3,
}

/** Days of a counted distance from publication, or from the last date of the text. */
export function anchorCounted(expression: Counted, anchor: TimeAnchor): DayRange | null {
  switch (expression.kind) {
    case 'ago':
      return anchor.published === null ? null : away(anchor.published, expression.unit, expression.count, -1)
    case 'ahead':
      if (anchor.published === null || anchor.direction === 'past') return null
      return away(anchor.published, expression.unit, expression.count, 1)
    case 'shift':
      return anchorShift(expression, anchor)
    case 'anaphor':
      return anchorAnaphor(expression, anchor)
    case 'window':
      return anchorWindow(expression, anchor)
    case 'duration':
      if (!anchor.perfect) return null
      return anchorWindow({ ...expression, kind: 'window', direction: -1 }, anchor)
  }
}

/** The period that lies a count of units away: "two weeks ago" is that week, "a year ago" that year. */
function away(day: number, unit: TimeUnit, count: number | null, direction: -1 | 1): DayRange {
  if (count === null) {
    const far = shiftDay(day, unit, direction * VAGUE_COUNTS[unit])
    const near = shiftDay(day, unit, direction)
    return { start: Math.min(far, near), end: Math.max(far, near) + 1, precision: 'range' }
  }
  const target = shiftDay(day, unit, direction * count)
  return periodAround(target, countedAs(unit), 0)
}

/** A decade ago is told to the year, a fortnight ago to the week. */
function countedAs(unit: TimeUnit): TimeUnit {
  if (unit === 'decade' || unit === 'century') return 'year'
  if (unit === 'fortnight') return 'week'
  return unit === 'quarter' ? 'month' : unit
}

function anchorShift(expression: Extract<Counted, { kind: 'shift' }>, { lastRange }: TimeAnchor): DayRange | null {
  const edge = lastRange && (expression.direction < 0 ? lastRange.start : lastOf(lastRange))
  if (edge === null) return null
  const moved = away(edge, expression.unit, expression.count, expression.direction)
  // A count is no sharper than what it counts from: "a day earlier" than a month is no day.
  return expression.unit === 'day' && lastRange?.precision !== 'day' ? null : moved
}

function anchorAnaphor(expression: Extract<Counted, { kind: 'anaphor' }>, anchor: TimeAnchor): DayRange | null {
  const { lastRange } = anchor
  if (lastRange === null || lastRange.start === null) return null
  if (expression.unit === 'day' && lastRange.precision !== 'day') return null
  return periodAround(lastRange.start, expression.unit, expression.offset)
}

function lastOf(range: DayRange): number | null {
  return range.end === null ? range.start : range.end - 1
}

function anchorWindow(expression: Extract<Counted, { kind: 'window' }>, { published }: TimeAnchor): DayRange | null {
  if (published === null) return null
  const count = expression.count ?? VAGUE_COUNTS[expression.unit]
  const far = shiftDay(published, expression.unit, expression.direction * count)
  return expression.direction < 0
    ? { start: far, end: published + 1, precision: 'range' }
    : { start: published, end: far + 1, precision: 'range' }
}

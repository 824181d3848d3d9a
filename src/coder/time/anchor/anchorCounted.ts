import type { DayRange } from '../calendar/DayRange.js'
import { periodAround } from '../calendar/periodAround.js'
import { shiftDay } from '../calendar/shiftDay.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'
import type { TimeUnit } from '../words/units.js'
import { VAGUE_COUNTS } from '../words/vagueCounts.js'

type Counted = Extract<
  TimeExpression,
  { kind: 'ago' | 'ahead' | 'shift' | 'fromEvent' | 'anaphor' | 'window' | 'duration' }
>

/** Days of a counted distance from publication, from the last date of the text, or from a happening that it dates. */
export function anchorCounted(expression: Counted, anchor: TimeAnchor): DayRange | null {
  const { published } = anchor
  switch (expression.kind) {
    case 'ago':
      if (published === null) return null
      return expression.to !== undefined && expression.count !== null
        ? periodAround(shiftDay(published, expression.unit, -expression.count), expression.to, 0)
        : away(published, expression.unit, expression.count, -1)
    case 'ahead':
      if (published === null || anchor.direction === 'past') return null
      return away(published, expression.unit, expression.count, 1)
    case 'shift':
      return anchorShift(expression, anchor.lastRange)
    case 'fromEvent':
      return expression.isWithin
        ? anchorWithin(expression, anchor.eventRange)
        : anchorShift(expression, anchor.eventRange)
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

type Shift = Extract<Counted, { kind: 'shift' | 'fromEvent' }>

function anchorShift({ unit, count, direction }: Shift, from: DayRange | null): DayRange | null {
  const edge = from && (direction < 0 ? from.start : lastOf(from))
  if (edge === null) return null
  // A count is no sharper than what it counts from: "a day earlier" than a month is no day.
  const isFine = unit === 'day' || unit === 'hour' || unit === 'minute'
  return isFine && from?.precision !== 'day' ? null : away(edge, unit, count, direction)
}

function anchorWithin({ unit, count }: Shift, from: DayRange | null): DayRange | null {
  if (from === null || from.start === null || from.precision !== 'day') return null
  return { start: from.start, end: shiftDay(from.start, unit, count ?? VAGUE_COUNTS[unit]) + 1, precision: 'range' }
}

function anchorAnaphor(expression: Extract<Counted, { kind: 'anaphor' }>, { lastRange }: TimeAnchor): DayRange | null {
  if (lastRange === null || lastRange.start === null) return null
  if (expression.unit === 'day' && lastRange.precision !== 'day') return null
  return periodAround(lastRange.start, expression.unit, expression.offset)
}

function lastOf(range: DayRange): number | null {
  return range.end === null ? range.start : range.end - 1
}

function anchorWindow(expression: Extract<Counted, { kind: 'window' }>, anchor: TimeAnchor): DayRange | null {
  const { published, lastRange } = anchor
  if (expression.direction > 0 && anchor.direction === 'past') {
    // "Within weeks the town had fallen": ahead of what was told of, not of today.
    const from = lastRange && lastOf(lastRange)
    if (from === null || lastRange?.precision !== 'day') return null
    return {
      start: from,
      end: shiftDay(from, expression.unit, expression.count ?? VAGUE_COUNTS[expression.unit]) + 1,
      precision: 'range',
    }
  }
  if (published === null) return null
  const count = expression.count ?? VAGUE_COUNTS[expression.unit]
  const far = shiftDay(published, expression.unit, expression.direction * count)
  return expression.direction < 0
    ? { start: far, end: published + 1, precision: 'range' }
    : { start: published, end: far + 1, precision: 'range' }
}

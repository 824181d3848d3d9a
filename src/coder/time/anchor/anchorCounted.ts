import type { DayRange } from '../calendar/DayRange.js'
import { periodAround } from '../calendar/periodAround.js'
import { shiftDay } from '../calendar/shiftDay.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'
import { VAGUE_COUNTS } from '../words/vagueCounts.js'
import { anchorAgo } from './anchorAgo.js'
import { awayFrom } from './awayFrom.js'

type Counted = Extract<
  TimeExpression,
  { kind: 'ago' | 'ahead' | 'shift' | 'fromEvent' | 'anaphor' | 'window' | 'duration' }
>

/** Days of a counted distance from publication, from the last date of the text, or from a happening that it dates. */
export function anchorCounted(expression: Counted, anchor: TimeAnchor): DayRange | null {
  const { published } = anchor
  switch (expression.kind) {
    case 'ago':
      return published === null ? null : anchorAgo(expression, published)
    case 'ahead':
      if (published === null || anchor.direction === 'past') return null
      return awayFrom(published, expression.unit, expression.count, 1)
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

type Shift = Extract<Counted, { kind: 'shift' | 'fromEvent' }>

function anchorShift({ unit, count, direction }: Shift, from: DayRange | null): DayRange | null {
  const edge = from && (direction < 0 ? from.start : lastOf(from))
  if (edge === null) return null
  // A count is no sharper than what it counts from: "a day earlier" than a month is no day.
  const isFine = unit === 'day' || unit === 'hour' || unit === 'minute'
  return isFine && from?.precision !== 'day' ? null : awayFrom(edge, unit, count, direction)
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

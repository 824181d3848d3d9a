import type { DayRange } from '../calendar/DayRange.js'
import { dayNumber } from '../calendar/dayNumber.js'
import { periodAround } from '../calendar/periodAround.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { Part, TimeExpression } from '../TimeExpression.js'
import { anchorBound } from './anchorBound.js'
import { anchorCounted } from './anchorCounted.js'
import { anchorDayOfMonth } from './anchorDayOfMonth.js'
import { anchorFollowing } from './anchorFollowing.js'
import { anchorNamed } from './anchorNamed.js'
import { anchorNth } from './anchorNth.js'
import { anchorNumericDate } from './anchorNumericDate.js'
import { anchorPart } from './anchorPart.js'

/** The days that a time expression stands for; null where its anchor is unknown. */
export function anchorTime(expression: TimeExpression, anchor: TimeAnchor): DayRange | null {
  const { published } = anchor
  switch (expression.kind) {
    case 'date':
    case 'month':
    case 'season':
    case 'quarter':
    case 'weekday':
    case 'weekend':
      return anchorNamed(expression, anchor)
    case 'numericDate':
      return anchorNumericDate(expression, anchor)
    case 'dayOfMonth':
      return anchorDayOfMonth(expression.day, anchor)
    case 'weekdayOf': {
      const week = anchorTime(expression.of, anchor)
      if (week === null || week.start === null) return null
      return { start: week.start + expression.weekday, end: week.start + expression.weekday + 1, precision: 'day' }
    }
    case 'years':
      return {
        start: dayNumber(expression.from, 1, 1),
        end: dayNumber(expression.to, 1, 1),
        precision: expression.to - expression.from === 1 ? 'year' : 'range',
      }
    case 'fiscalYear':
      return anchorFiscalYear(expression.from, expression.to)
    case 'night':
      return published === null ? null : { start: published - 1, end: published + 1, precision: 'range' }
    case 'same':
      return anchor.lastRange
    case 'named':
      return anchorFollowing(expression, anchor)
    case 'nth': {
      const whole = anchorTime(expression.of, anchor)
      return whole && anchorNth(expression, whole)
    }
    case 'frequency':
    case 'unplaced':
      return null
    case 'day':
      return published === null ? null : periodAround(published, 'day', expression.offset)
    case 'period':
      return published === null ? null : periodAround(published, expression.unit, expression.offset)
    case 'vague':
      return published === null ? null : anchorVague(expression.direction, published)
    case 'part': {
      if (expression.of.kind === 'anaphor') return anchorPartOfTold(expression.part, expression.of, anchor)
      const whole = anchorTime(expression.of, anchor)
      return whole && anchorPart(expression.part, whole, anchor)
    }
    case 'bounded': {
      const edge = anchorTime(expression.of, anchor)
      return edge && anchorBound(expression.bound, edge, anchor)
    }
    case 'between':
      return anchorBetween(expression.from, expression.to, anchor)
    default:
      return anchorCounted(expression, anchor)
  }
}

/** "recently" is before publication, "soon" after it, "now" reaches up to it: each open at the far end. */
function anchorVague(direction: -1 | 0 | 1, published: number): DayRange {
  if (direction > 0) return { start: published, end: null, precision: 'range' }
  return { start: null, end: published + 1, precision: 'range' }
}

/** "later that month" comes after what was told of in it, "earlier that month" before. */
function anchorPartOfTold(
  part: Part,
  of: Extract<TimeExpression, { kind: 'anaphor' }>,
  anchor: TimeAnchor,
): DayRange | null {
  const { lastRange } = anchor
  const whole = anchorTime(of, anchor)
  const isRelative = of.offset === 0 && of.unit !== 'day' && (part === 'earlier' || part === 'later')
  if (whole === null || !isRelative) return whole && anchorPart(part, whole, anchor)
  const { start, end } =
    part === 'later' ? { ...whole, start: lastRange?.start ?? null } : { ...whole, end: lastRange?.end ?? null }
  return start !== null && end !== null && start < end ? { start, end, precision: 'range' } : null
}

/** Fiscal years begin between April and October, of the year named or of the one before: the range holds them all. */
function anchorFiscalYear(from: number, to: number): DayRange {
  if (from < to) return { start: dayNumber(from, 4, 1), end: dayNumber(to, 10, 1), precision: 'range' }
  return { start: dayNumber(from - 1, 4, 1), end: dayNumber(from + 1, 4, 1), precision: 'range' }
}

function anchorBetween(from: TimeExpression, to: TimeExpression, anchor: TimeAnchor): DayRange | null {
  const last = anchorTime(to, anchor)
  if (last === null || last.end === null) return null
  // "between May and July 2019": the year is said once, at the end; "from Friday to Monday": the end is the nearer.
  const first = anchorTime(from, { ...anchor, ...sideOf(from, last, anchor) })
  if (first === null || first.start === null) return null
  return last.end > first.start ? { start: first.start, end: last.end, precision: 'range' } : null
}

/** The beginning of a range is looked for before its end, wherever that lies. */
function sideOf(from: TimeExpression, last: DayRange, anchor: TimeAnchor): Partial<TimeAnchor> {
  const isYearless = (from.kind === 'month' || from.kind === 'date' || from.kind === 'season') && from.year === null
  const leansOnEnd = isYearless || from.kind === 'weekday'
  return leansOnEnd && last.end !== null ? { published: last.end - 1, direction: 'past' } : anchor
}

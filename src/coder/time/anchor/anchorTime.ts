import type { DayRange } from '../calendar/DayRange.js'
import { dayNumber } from '../calendar/dayNumber.js'
import { periodAround } from '../calendar/periodAround.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'
import { anchorBound } from './anchorBound.js'
import { anchorCounted } from './anchorCounted.js'
import { anchorNamed } from './anchorNamed.js'
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
    case 'years':
      return {
        start: dayNumber(expression.from, 1, 1),
        end: dayNumber(expression.to, 1, 1),
        precision: expression.to - expression.from === 1 ? 'year' : 'range',
      }
    case 'day':
      return published === null ? null : periodAround(published, 'day', expression.offset)
    case 'period':
      return published === null ? null : periodAround(published, expression.unit, expression.offset)
    case 'vague':
      return published === null ? null : anchorVague(expression.direction, published)
    case 'part': {
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

function anchorBetween(from: TimeExpression, to: TimeExpression, anchor: TimeAnchor): DayRange | null {
  const last = anchorTime(to, anchor)
  // "between May and July 2019": the year is said once, at the end.
  const year = to.kind === 'month' || to.kind === 'date' ? to.year : null
  const dated =
    year !== null && (from.kind === 'month' || from.kind === 'date') ? { ...from, year: from.year ?? year } : from
  const first = anchorTime(dated, anchor)
  if (first === null || last === null || first.start === null || last.end === null) return null
  return last.end > first.start ? { start: first.start, end: last.end, precision: 'range' } : null
}

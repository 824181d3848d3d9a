import type { DayRange } from '../calendar/DayRange.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'

type Part = Extract<TimeExpression, { kind: 'part' }>['part']

/** The part of a range that a word cuts out: "early July", "earlier this year". */
export function anchorPart(part: Part, whole: DayRange, { published }: TimeAnchor): DayRange {
  const { start, end } = whole
  if (start === null || end === null || end - start === 1) return whole
  const third = Math.max(1, Math.floor((end - start) / 3))
  switch (part) {
    case 'early':
      return { start, end: start + third, precision: 'range' }
    case 'mid':
      return { start: start + third, end: end - third, precision: 'range' }
    case 'late':
      return { start: end - third, end, precision: 'range' }
    case 'earlier':
      // "earlier this year" ends with publication; "earlier last year" is its first part.
      return isWithin(published, whole)
        ? { start, end: published + 1, precision: 'range' }
        : { start, end: end - third, precision: 'range' }
    case 'later':
      return isWithin(published, whole)
        ? { start: published, end, precision: 'range' }
        : { start: start + third, end, precision: 'range' }
  }
}

function isWithin(day: number | null, range: DayRange): day is number {
  return day !== null && range.start !== null && range.end !== null && day >= range.start && day < range.end
}

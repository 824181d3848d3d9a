import { civilDay } from '../calendar/civilDay.js'
import type { DayRange } from '../calendar/DayRange.js'
import { startOfMonth } from '../calendar/startOfMonth.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { Part } from '../TimeExpression.js'

/** The part of a range that a word cuts out: "early July", "earlier this year", "the second half of 2022". */
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
    case 'first-half':
      return { start, end: middleOf(start, end), precision: 'range' }
    case 'second-half':
      return { start: middleOf(start, end), end, precision: 'range' }
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

/** Halves of years and decades turn with a month, halves of months with a day. */
function middleOf(start: number, end: number): number {
  const first = civilDay(start)
  const after = civilDay(end)
  const months = (after.year - first.year) * 12 + after.month - first.month
  const isWholeMonths = first.day === 1 && after.day === 1 && months % 2 === 0
  return isWholeMonths ? startOfMonth(first.year, first.month, months / 2) : start + Math.floor((end - start) / 2)
}

function isWithin(day: number | null, range: DayRange): day is number {
  return day !== null && range.start !== null && range.end !== null && day >= range.start && day < range.end
}

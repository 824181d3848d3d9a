import { civilDay } from '../calendar/civilDay.js'
import type { DayRange } from '../calendar/DayRange.js'
import { dayNumber } from '../calendar/dayNumber.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression } from '../TimeExpression.js'

type NumericDate = Extract<TimeExpression, { kind: 'numericDate' }>

/**
 * "5/9/2023" by the order in which the report writes days and months. Where that is not known, a reading that lies on
 * the wrong side of publication falls away; if two days remain, the range holds both.
 */
export function anchorNumericDate({ first, second, year }: NumericDate, anchor: TimeAnchor): DayRange | null {
  const { dayOrder, published, direction } = anchor
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return single(dayFirst ?? monthFirst)
  if (dayOrder !== null) return single(dayOrder === 'day-first' ? dayFirst : monthFirst)
  const fits = (day: number): boolean =>
    published === null || (direction === 'past' ? day <= published : day >= published)
  if (fits(dayFirst) !== fits(monthFirst)) return single(fits(dayFirst) ? dayFirst : monthFirst)
  return { start: Math.min(dayFirst, monthFirst), end: Math.max(dayFirst, monthFirst) + 1, precision: 'range' }
}

function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null
  const number = dayNumber(year, month, day)
  return civilDay(number).day === day ? number : null
}

function single(day: number | null): DayRange | null {
  return day === null ? null : { start: day, end: day + 1, precision: 'day' }
}

import { civilDay } from '../calendar/civilDay.js'
import type { DayRange } from '../calendar/DayRange.js'
import { dayNumber } from '../calendar/dayNumber.js'
import { startOfMonth } from '../calendar/startOfMonth.js'
import { weekday } from '../calendar/weekday.js'
import type { TimeAnchor } from '../TimeAnchor.js'
import type { TimeExpression, Which } from '../TimeExpression.js'

/** A name of the calendar: "5 September", "July", "last summer", "Tuesday". */
export type NamedExpression = Extract<
  TimeExpression,
  { kind: 'date' | 'month' | 'season' | 'quarter' | 'weekday' | 'weekend' }
>

/** Days of a name of the calendar; a year that is not said is the one that tense and publication point to. */
export function anchorNamed(expression: NamedExpression, anchor: TimeAnchor): DayRange | null {
  switch (expression.kind) {
    case 'date':
      return anchorDate(expression, anchor)
    case 'month':
      return anchorMonths(expression.year, expression.month, 1, 'month', expression.which, anchor)
    case 'season': {
      if (anchor.hemisphere === null) return null
      const month = anchor.hemisphere === 'north' ? expression.month : ((expression.month + 5) % 12) + 1
      return anchorMonths(expression.year, month, 3, 'season', expression.which, anchor)
    }
    case 'quarter': {
      const precision = expression.months === 3 ? 'quarter' : 'range'
      return anchorMonths(expression.year, expression.firstMonth, expression.months, precision, 'near', anchor)
    }
    case 'weekday':
      return anchorWeekday(expression.weekday, 1, expression.which, anchor)
    case 'weekend':
      return anchorWeekday(5, 2, expression.which, anchor)
  }
}

type DateName = Extract<NamedExpression, { kind: 'date' }>

function anchorDate(date: DateName, anchor: TimeAnchor): DayRange | null {
  const year = date.year ?? usualYear(date, anchor) ?? nearestYear(date.month, date.day, anchor)
  if (year === null) return null
  const start = dayNumber(year, date.month, date.day)
  if (civilDay(start).day !== date.day) return null
  const end = dayNumber(year, date.month, date.lastDay) + 1
  return { start, end, precision: end - start === 1 ? 'day' : 'range' }
}

function usualYear({ usualYear: year, month, day }: DateName, { published }: TimeAnchor): number | null {
  if (year === undefined || published === null) return year ?? null
  return published >= dayNumber(year, month, day) ? year : null
}

/** The year in which a day of a month lies nearest to publication on the side that the tense points to. */
function nearestYear(month: number, day: number, { published, direction }: TimeAnchor): number | null {
  if (published === null) return null
  const { year } = civilDay(published)
  const thisYear = dayNumber(year, month, day)
  if (direction === 'future') return thisYear >= published ? year : year + 1
  return thisYear <= published ? year : year - 1
}

function anchorMonths(
  saidYear: number | null,
  month: number,
  length: number,
  precision: DayRange['precision'],
  which: Which,
  { published, direction }: TimeAnchor,
): DayRange | null {
  if (saidYear !== null) return monthsFrom(saidYear, month, length, precision)
  if (published === null) return null
  const { year } = civilDay(published)
  const side = which === 'near' ? (direction === 'future' ? 'next' : 'last') : which
  const candidates = [year - 2, year - 1, year, year + 1].map((each) => monthsFrom(each, month, length, precision))
  const fits = (range: MonthsRange): boolean => {
    // "this summer" of an article of September is the one just over.
    if (which === 'this') return civilDay(range.start).year === yearOfThis(month, published)
    // "in September" of an article of September is this one; "last September" is not.
    if (which === 'last') return range.end <= published
    if (which === 'next') return range.start > published
    return side === 'next' ? range.end > published : range.start <= published
  }
  const found = side === 'last' ? candidates.reverse().find(fits) : candidates.find(fits)
  return found ?? null
}

/** In January "this winter" began last year. */
function yearOfThis(month: number, published: number): number {
  const today = civilDay(published)
  return month === 12 && today.month <= 2 ? today.year - 1 : today.year
}

interface MonthsRange extends DayRange {
  readonly start: number
  readonly end: number
}

function monthsFrom(year: number, month: number, length: number, precision: DayRange['precision']): MonthsRange {
  return { start: startOfMonth(year, month), end: startOfMonth(year, month, length), precision }
}

function anchorWeekday(
  day: number,
  length: number,
  which: Which,
  { published, direction }: TimeAnchor,
): DayRange | null {
  if (published === null) return null
  const ahead = (day - weekday(published) + 7) % 7
  const forward = which === 'next' || (which !== 'last' && direction === 'future')
  let start = forward ? published + ahead : published + ahead - (ahead === 0 ? 0 : 7)
  // "next Tuesday", "last Tuesday" leave out the day of publication itself.
  if (which === 'next' && ahead === 0) start += 7
  if (which === 'last' && ahead === 0) start -= 7
  return { start, end: start + length, precision: length === 1 ? 'day' : 'range' }
}

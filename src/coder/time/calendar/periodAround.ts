import type { TimeUnit } from '../words/units.js'
import { civilDay } from './civilDay.js'
import type { DayRange } from './DayRange.js'
import { dayNumber } from './dayNumber.js'
import { startOfMonth } from './startOfMonth.js'
import { startOfWeek } from './startOfWeek.js'

/** The calendar period of a unit that holds a day, moved on by `offset` periods: last week, this month, next year. */
export function periodAround(day: number, unit: TimeUnit, offset: number): DayRange {
  const { year, month } = civilDay(day)
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return { start: day + offset, end: day + offset + 1, precision: 'day' }
    case 'week':
      return { start: startOfWeek(day) + 7 * offset, end: startOfWeek(day) + 7 * (offset + 1), precision: 'week' }
    case 'fortnight':
      return { start: startOfWeek(day) + 14 * offset, end: startOfWeek(day) + 14 * (offset + 1), precision: 'range' }
    case 'month':
      return {
        start: startOfMonth(year, month, offset),
        end: startOfMonth(year, month, offset + 1),
        precision: 'month',
      }
    case 'quarter': {
      const first = month - ((month - 1) % 3)
      const start = startOfMonth(year, first, 3 * offset)
      return { start, end: startOfMonth(year, first, 3 * (offset + 1)), precision: 'quarter' }
    }
    case 'year':
      return { start: dayNumber(year + offset, 1, 1), end: dayNumber(year + offset + 1, 1, 1), precision: 'year' }
    case 'decade': {
      const first = year - (year % 10) + 10 * offset
      return { start: dayNumber(first, 1, 1), end: dayNumber(first + 10, 1, 1), precision: 'range' }
    }
    case 'century': {
      const first = year - (year % 100) + 100 * offset
      return { start: dayNumber(first, 1, 1), end: dayNumber(first + 100, 1, 1), precision: 'range' }
    }
  }
}

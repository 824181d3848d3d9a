import { dayNumber } from './dayNumber.js'

/** First day of the month that lies `offset` months after month `month` (1 to 12) of `year`. */
export function startOfMonth(year: number, month: number, offset = 0): number {
  const months = year * 12 + (month - 1) + offset
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
}

import { civilDay } from './civilDay.js'
import { dayNumber } from './dayNumber.js'

/** The day number of `YYYY-MM-DD`; null where the words are no day of the calendar. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (match === null) return null
  const [year, month, day] = match.slice(1, 4).map(Number)
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return null
  const number = dayNumber(year, month, day)
  return civilDay(number).day === day && day > 0 ? number : null
}

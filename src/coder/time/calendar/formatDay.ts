import { civilDay } from './civilDay.js'

/** A day number as `YYYY-MM-DD`. */
export function formatDay(number: number): string {
  const { year, month, day } = civilDay(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

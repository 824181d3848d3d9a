import type { TimeUnit } from '../words/units.js'
import { civilDay } from './civilDay.js'
import { startOfMonth } from './startOfMonth.js'

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, fortnight: 14 }
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The day `count` units after a day; a day that the target month lacks becomes its last. */
export function shiftDay(day: number, unit: TimeUnit, count: number): number {
  const days = DAYS[unit]
  if (days !== undefined) return day + days * count
  const civil = civilDay(day)
  const offset = (MONTHS[unit] ?? 0) * count
  const first = startOfMonth(civil.year, civil.month, offset)
  const next = startOfMonth(civil.year, civil.month, offset + 1)
  return Math.min(first + civil.day - 1, next - 1)
}

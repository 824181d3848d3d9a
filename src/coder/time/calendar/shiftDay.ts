import type { TimeUnit } from '../words/units.js'
import { civilDay } from './civilDay.js'
import { startOfMonth } from './startOfMonth.js'

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, fortnight: 14 }
const PER_DAY: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 24, minute: 1440 }
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The day `count` units after a day; a day that the target month lacks becomes its last. Hours make begun days. */
export function shiftDay(day: number, unit: TimeUnit, count: number): number {
  const perDay = PER_DAY[unit]
  if (perDay !== undefined) return day + Math.sign(count) * Math.ceil(Math.abs(count) / perDay)
  const days = DAYS[unit]
  if (days !== undefined) return day + Math.round(days * count)
  const civil = civilDay(day)
  const offset = Math.round((MONTHS[unit] ?? 0) * count)
  const first = startOfMonth(civil.year, civil.month, offset)
  const next = startOfMonth(civil.year, civil.month, offset + 1)
  return Math.min(first + civil.day - 1, next - 1)
}

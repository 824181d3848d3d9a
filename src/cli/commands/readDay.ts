import { InvalidArgumentError } from 'commander'

/** A day given on the command line; throws where it is none. */
export function readDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && toDay(new Date(`${value}T00:00:00Z`)) === value
  if (!isDay) throw new InvalidArgumentError('Write the day as YYYY-MM-DD, for example 2023-09-05.')
  return value
}

/** The day of a date in UTC; null where the date is invalid. */
function toDay(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

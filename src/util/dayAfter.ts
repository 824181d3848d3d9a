import { addDays } from './addDays.js'

/** The day after a day `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return addDays(day, 1)
}

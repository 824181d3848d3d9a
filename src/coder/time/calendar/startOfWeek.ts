import { weekday } from './weekday.js'

/** The Monday of the week that holds a day. */
export function startOfWeek(day: number): number {
  return day - weekday(day)
}

import type { DatePrecision } from '../../../types/index.js'

/** A stretch of days by number, start-inclusive, end-exclusive; null: open at that end. */
export interface DayRange {
  readonly start: number | null
  readonly end: number | null
  readonly precision: DatePrecision
}

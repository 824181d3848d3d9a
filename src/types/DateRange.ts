/** How finely a date is known. */
export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'range'

/** Where a date comes from; `unknown` has null ends, never the publication date. */
export type DateBasis = 'explicit' | 'relative' | 'inherited' | 'unknown'

/** When something happened: start-inclusive, end-exclusive days `YYYY-MM-DD`. */
export interface DateRange {
  /** Null: open at that end, or unknown. */
  readonly start: string | null
  readonly end: string | null
  readonly precision: DatePrecision | null
  readonly basis: DateBasis
  /** The words that say it; null where inherited or unknown. */
  readonly exact: string | null
}

import type { DayRange } from '../calendar/DayRange.js'

/** What the sentences so far have told of times, for those that count on from them. */
export interface TimeMemory {
  /** The last date that a happening was given. */
  readonly lastRange: DayRange | null
  /** Sentences since then. */
  readonly age: number
  /** First day of the month that was named last. */
  readonly lastMonth: number | null
  /** Dates of happenings by the word that names them. */
  readonly rangeByEvent: ReadonlyMap<string, DayRange>
}

/** Before the first sentence. */
export const EMPTY_MEMORY: TimeMemory = { lastRange: null, age: 0, lastMonth: null, rangeByEvent: new Map() }

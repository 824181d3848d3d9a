import type { DayRange } from './calendar/DayRange.js'

/** What a time expression is laid against. */
export interface TimeAnchor {
  /** Day of publication by number; null where nobody says it. */
  readonly published: number | null
  /** Where the tense of the clause points: "in July" is the last July or the next. */
  readonly direction: 'past' | 'future'
  /** The last date that the text gave; "two days earlier" counts from it. */
  readonly lastRange: DayRange | null
  /** "for three years" reaches up to publication only in the perfect: "has bombed". */
  readonly perfect: boolean
}

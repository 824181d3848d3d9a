import type { DayRange } from './calendar/DayRange.js'

/** Which number of "5/9/2023" comes first. */
export type DayOrder = 'day-first' | 'month-first'

/** What a time expression is laid against. */
export interface TimeAnchor {
  /** Day of publication by number; null where nobody says it. */
  readonly published: number | null
  /** Where the tense of the clause points: "in July" is the last July or the next. */
  readonly direction: 'past' | 'future'
  /** The last date that the text gave; "two days earlier" counts from it. */
  readonly lastRange: DayRange | null
  /** First day of the month that the text named last; "the 5th" is looked for in it. */
  readonly lastMonth: number | null
  /** Date of the happening that "two days after the vote" counts from; null where the text does not give it. */
  readonly eventRange: DayRange | null
  /** "for three years" reaches up to publication only in the perfect: "has bombed". */
  readonly perfect: boolean
  /** Null where nothing tells whether days or months come first. */
  readonly dayOrder: DayOrder | null
  /** Where "last summer" began in June, or in December; null where the text is of both halves of the world. */
  readonly hemisphere: 'north' | 'south' | null
}

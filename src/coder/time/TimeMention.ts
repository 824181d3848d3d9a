import type { QuotedSpan } from '../../types/index.js'
import type { DayRange } from './calendar/DayRange.js'
import type { TimeExpression } from './TimeExpression.js'

/** A time expression of a report with its place in a sentence and in the calendar. */
export interface TimeMention {
  /** First and last token, both included. */
  readonly first: number
  readonly last: number
  /** The token that joins the expression to the rest of its sentence. */
  readonly head: number
  readonly expression: TimeExpression
  /** The token that names what "two days after the vote" counts from; null for all other times. */
  readonly event: number | null
  readonly words: QuotedSpan
  /** Null where there is nothing to lay it against: "on Tuesday" of an undated report. */
  readonly range: DayRange | null
  /** Day of publication of its report by number; null where nobody says it. */
  readonly published: number | null
}

/** All time expressions of a report, sentence by sentence. */
export interface TextTimes {
  readonly bySentence: readonly (readonly TimeMention[])[]
}

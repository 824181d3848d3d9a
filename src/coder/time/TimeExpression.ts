import type { TimeUnit } from './words/units.js'

/** Which of several months, weekdays or seasons of a name is meant. `near`: the one that the tense points to. */
export type Which = 'near' | 'this' | 'last' | 'next'

/** A preposition that makes one end of a range. */
export type Bound = 'since' | 'until' | 'by' | 'before' | 'after'

/** A part of a period. */
export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later' | 'first-half' | 'second-half'

/** How a count is meant: `more` than it, `nearly` it, somewhere `about` it, `less` than it. */
export type About = 'more' | 'nearly' | 'about' | 'less'

/** What words say about time, before they are laid against a calendar. */
export type TimeExpression =
  /** "5 September 2023", "Sept. 5", "July 27-29", "New Year's Eve"; the year is null where unsaid. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly lastDay: number
      /** The year of a day known by its date: "the September 11 attacks". */
      readonly usualYear?: number
    }
  /** "5/9/2023": which of the two is the month depends on who writes. */
  | { readonly kind: 'numericDate'; readonly first: number; readonly second: number; readonly year: number }
  /** "the 5th": of the month last told of, else the one that the tense points to. */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** "July", "July 2023", "last July". */
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  /** "2011", "the 1990s", "2011-13", "the 19th century". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** "fiscal 2023", "the 2022-23 financial year": such years begin in April, July or October, who knows where. */
  | { readonly kind: 'fiscalYear'; readonly from: number; readonly to: number }
  /** "last summer", "spring 2022"; `month` is the one it begins with in the north. */
  | { readonly kind: 'season'; readonly year: number | null; readonly month: number; readonly which: Which }
  /** "the third quarter", "the first half of 2022"; `months` is its length. */
  | { readonly kind: 'quarter'; readonly year: number | null; readonly firstMonth: number; readonly months: number }
  /** "Tuesday", "last Tuesday". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  /** "Tuesday of last week", "Monday next week". */
  | { readonly kind: 'weekdayOf'; readonly weekday: number; readonly of: TimeExpression }
  /** "the weekend". */
  | { readonly kind: 'weekend'; readonly which: Which }
  /** "today" 0, "yesterday" -1, "tomorrow" 1. */
  | { readonly kind: 'day'; readonly offset: number }
  /** "overnight": the night before publication, which lies on two days. */
  | { readonly kind: 'night' }
  /** "this week" 0, "last month" -1, "next year" 1. */
  | { readonly kind: 'period'; readonly unit: TimeUnit; readonly offset: number }
  /** "two days ago"; count null: "several years ago"; `to`: "ten years ago today" is told to the day. */
  | {
      readonly kind: 'ago'
      readonly unit: TimeUnit
      readonly count: number | null
      readonly to?: TimeUnit
      /** "more than six years ago", "nearly six years ago", "about six years ago". */
      readonly about?: About
    }
  /** "in two days", counted from publication. */
  | { readonly kind: 'ahead'; readonly unit: TimeUnit; readonly count: number | null }
  /** "two days earlier" (-), "a week later" (+): counted from the last date of the text. */
  | { readonly kind: 'shift'; readonly unit: TimeUnit; readonly count: number | null; readonly direction: -1 | 1 }
  /** "two days after the vote": counted from a happening that the next words name. */
  | {
      readonly kind: 'fromEvent'
      readonly unit: TimeUnit
      readonly count: number | null
      readonly direction: -1 | 1
      /** "within days of the vote": at most so far away. */
      readonly isWithin?: boolean
    }
  /** "that day" 0, "the following month" 1, "the previous year" -1: from the last date of the text. */
  | { readonly kind: 'anaphor'; readonly unit: TimeUnit; readonly offset: number }
  /** "the following Tuesday" 1, "that July" 0, "the previous winter" -1: from the last date of the text. */
  | { readonly kind: 'named'; readonly of: TimeExpression; readonly direction: -1 | 0 | 1 }
  /** "then", "that time": the last date of the text itself. */
  | { readonly kind: 'same' }
  /** "in recent months" (-), "over the next two years" (+). */
  | { readonly kind: 'window'; readonly unit: TimeUnit; readonly count: number | null; readonly direction: -1 | 1 }
  /** "for three years". */
  | { readonly kind: 'duration'; readonly unit: TimeUnit; readonly count: number | null }
  /** "recently", "now", "soon". */
  | { readonly kind: 'vague'; readonly direction: -1 | 0 | 1 }
  /** "early July", "later this year", "the second half of 2022". */
  | { readonly kind: 'part'; readonly part: Part; readonly of: TimeExpression }
  /** "the first three months of 2022" (1 to 3), "the second week of July" (2 to 2), "the last days of May" (-1, null). */
  | {
      readonly kind: 'nth'
      readonly unit: TimeUnit
      /** Counted from 1; from the end where negative. */
      readonly from: number
      /** How many units; null where vague. */
      readonly count: number | null
      readonly of: TimeExpression
    }
  /** "since 2011", "by Friday". */
  | { readonly kind: 'bounded'; readonly bound: Bound; readonly of: TimeExpression }
  /** "between May and July", "from 2011 to 2019". */
  | { readonly kind: 'between'; readonly from: TimeExpression; readonly to: TimeExpression }
  /** "every Friday", "each year": how often, not when. */
  | { readonly kind: 'frequency' }
  /** "Easter", "this fiscal year": a time that the calendar alone does not place. */
  | { readonly kind: 'unplaced' }

/** An expression and the number of words it takes. */
export interface TimeMatch {
  readonly expression: TimeExpression
  readonly length: number
}

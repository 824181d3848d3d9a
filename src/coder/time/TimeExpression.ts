import type { TimeUnit } from './words/units.js'

/** Which of several months, weekdays or seasons of a name is meant. `near`: the one that the tense points to. */
export type Which = 'near' | 'this' | 'last' | 'next'

/** What words say about time, before they are laid against a calendar. */
export type TimeExpression =
  /** "5 September 2023", "Sept. 5", "July 27-29"; the year is null where unsaid. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly lastDay: number
    }
  /** "July", "July 2023", "last July". */
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  /** "2011", "the 1990s", "2011-13". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** "last summer", "spring 2022"; `month` is the one it begins with. */
  | { readonly kind: 'season'; readonly year: number | null; readonly month: number; readonly which: Which }
  /** "the third quarter", "the first half of 2022"; `months` is its length. */
  | { readonly kind: 'quarter'; readonly year: number | null; readonly firstMonth: number; readonly months: number }
  /** "Tuesday", "last Tuesday". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  /** "the weekend". */
  | { readonly kind: 'weekend'; readonly which: Which }
  /** "today" 0, "yesterday" -1, "tomorrow" 1. */
  | { readonly kind: 'day'; readonly offset: number }
  /** "this week" 0, "last month" -1, "next year" 1. */
  | { readonly kind: 'period'; readonly unit: TimeUnit; readonly offset: number }
  /** "two days ago"; count null: "several years ago". */
  | { readonly kind: 'ago'; readonly unit: TimeUnit; readonly count: number | null }
  /** "in two days", counted from publication. */
  | { readonly kind: 'ahead'; readonly unit: TimeUnit; readonly count: number | null }
  /** "two days earlier" (-), "a week later" (+): counted from the last date of the text. */
  | { readonly kind: 'shift'; readonly unit: TimeUnit; readonly count: number | null; readonly direction: -1 | 1 }
  /** "that day" 0, "the following month" 1, "the previous year" -1: from the last date of the text. */
  | { readonly kind: 'anaphor'; readonly unit: TimeUnit; readonly offset: number }
  /** "in recent months" (-), "over the next two years" (+). */
  | { readonly kind: 'window'; readonly unit: TimeUnit; readonly count: number | null; readonly direction: -1 | 1 }
  /** "for three years". */
  | { readonly kind: 'duration'; readonly unit: TimeUnit; readonly count: number | null }
  /** "recently", "now", "soon". */
  | { readonly kind: 'vague'; readonly direction: -1 | 0 | 1 }
  /** "early July", "later this year". */
  | {
      readonly kind: 'part'
      readonly part: 'early' | 'mid' | 'late' | 'earlier' | 'later'
      readonly of: TimeExpression
    }
  /** "since 2011", "by Friday". */
  | { readonly kind: 'bounded'; readonly bound: Bound; readonly of: TimeExpression }
  /** "between May and July", "from 2011 to 2019". */
  | { readonly kind: 'between'; readonly from: TimeExpression; readonly to: TimeExpression }

/** A preposition that makes one end of a range. */
export type Bound = 'since' | 'until' | 'by' | 'before' | 'after'

/** An expression and the number of words it takes. */
export interface TimeMatch {
  readonly expression: TimeExpression
  readonly length: number
}

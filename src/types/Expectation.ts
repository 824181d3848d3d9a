import type { ActorRef } from './Actor.js'
import type { EventId, Evidence } from './CodedEvent.js'
import type { PloverCategory } from './plover.js'
import type { QuotedSpan } from './Span.js'

/** How a happening to come was put forward. */
export const EXPECTATION_KINDS = [
  'announced', // a side says that it will, plans or means to: "will visit", "plans to visit"
  'scheduled', // a time is fixed: "is due to visit", "talks scheduled for Friday"
  'promised', // a side binds itself: "pledged to send", "agreed to meet"
  'threatened', // a side says what it will do to another: "threatened to attack", "will strike if"
  'demanded', // a side wants it of another by a deadline: "told to withdraw by Friday"
  'predicted', // somebody who has no part in it foresees it: "is expected to visit", "may visit"
] as const

export type ExpectationKind = (typeof EXPECTATION_KINDS)[number]

/** How firmly the words put it, the firmest first; a scale of wording, not of likelihood. */
export const WORDING_LEVELS = [
  'certain', // "will", "is scheduled to"
  'strong', // "is set to", "pledged to", "agreed to"
  'likely', // "is expected to", "plans to", "is likely to"
  'possible', // "may", "could", "threatened to"
] as const

export type WordingLevel = (typeof WORDING_LEVELS)[number]

/** Where a window comes from. */
export const WINDOW_BASES = [
  'explicit', // the words name a day, month or year with its year: "by 1 May 2024"
  'relative', // the words count from the day of publication: "this month", "within 48 hours"
  'vague', // the words give no bound: "soon", "in the coming days"
  'event', // the words hang it on another happening: "after the summit"
  'unknown', // nothing says when
] as const

export type WindowBasis = (typeof WINDOW_BASES)[number]

/** When an expectation falls due, as the words say it. */
export interface DueWindow {
  /** First and last day `YYYY-MM-DD` on which it may come about, both included; null: open at that end, or unknown. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: WindowBasis
  /** The words that say it; null where nothing does. */
  readonly words: QuotedSpan | null
}

/** How firmly an expectation is put, and the words that put it so. */
export interface Wording {
  readonly level: WordingLevel
  readonly words: QuotedSpan
}

export type ExpectationId = string & { readonly __brand: 'ExpectationId' }

/** A happening that is announced, scheduled, promised, threatened, demanded or predicted, and may be followed up. */
export interface Expectation {
  /** Stable hash of report id, kind, evidence span, what is awaited, and both sides. */
  readonly id: ExpectationId
  readonly kind: ExpectationKind
  /** What is awaited, as it would be coded once it happens; null where only the words tell it. */
  readonly category: PloverCategory | null
  readonly mode: string | null
  /** Who is to act; empty where nobody is named. */
  readonly actors: readonly ActorRef[]
  readonly recipients: readonly ActorRef[]
  /** Who puts it forward; empty where the outlet itself does, or somebody who is not named. */
  readonly announcedBy: readonly ActorRef[]
  /** True where somebody puts it forward whom the report does not name. */
  readonly anonymous: boolean
  readonly window: DueWindow
  readonly wording: Wording
  /** The words that it is made to depend on: "if the rebels do not withdraw". */
  readonly condition: QuotedSpan | null
  /** The words that tell it, restatements after the first included. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** The event records that it comes from, one for each of the evidence. */
  readonly events: readonly [EventId, ...EventId[]]
}

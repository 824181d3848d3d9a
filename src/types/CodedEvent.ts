import type { ActorRef } from './Actor.js'
import type { Attribution } from './Claim.js'
import type { DateRange } from './DateRange.js'
import type { EventPlace } from './EventPlace.js'
import type { Judgement } from './Judgement.js'
import type { EventType, PloverCategory, QuadClass } from './plover.js'
import type { QuotedSpan } from './Span.js'

/** Whether and how a reported happening is real. */
export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'expected',
  'possible',
  'conditional',
  'called-for',
  'denied',
  'did-not-happen',
  'unknown',
] as const

export type EventStatus = (typeof EVENT_STATUSES)[number]

export type EventId = string & { readonly __brand: 'EventId' }

/** The words behind a record. */
export interface Evidence extends QuotedSpan {
  /** Index of the sentence in the report. */
  readonly sentence: number
}

/** Words that bring a context to a record. */
export interface ContextWord extends QuotedSpan {
  readonly context: string
}

/** One reported happening, as one report tells it. */
export interface CodedEvent {
  /** Stable hash of report id, evidence span, category, actors, recipients. */
  readonly id: EventId
  readonly category: PloverCategory
  readonly mode: string | null
  /** What it would be before PLOVER folds futures and operators; null where nothing was folded. */
  readonly underlying: EventType | null
  readonly quad: QuadClass
  /** PLOVER's conflict-cooperation score, -10 to 10. */
  readonly score: number
  readonly cameo: string | null
  /** PLOVER contexts in codebook order. */
  readonly contexts: readonly string[]
  /** The words that brought each context, from the record's sentence or those around it. */
  readonly contextWords: readonly ContextWord[]
  /** Empty where the words leave open who acted: never a guess. */
  readonly actors: readonly ActorRef[]
  /** Empty where the codebook lets the recipient be unknown. */
  readonly recipients: readonly ActorRef[]
  /** When it happened, not when it was printed. */
  readonly date: DateRange
  readonly place: EventPlace | null
  readonly status: EventStatus
  /** How sure its words are that it came about or will, as the outlet has it: -3 certainly not, 0 unknown, 3 certainly. */
  readonly factuality: number
  /** Whether it has come about by the time of the report: -3 no, 3 yes. A visit to come is below 0. */
  readonly occurrence: number
  /** Status as the innermost speaker has it; null where the outlet itself tells it. */
  readonly speakerStatus: EventStatus | null
  /** Factuality as the innermost speaker has it; null where the outlet itself tells it. */
  readonly speakerFactuality: number | null
  /** Outermost speaker first; empty where the outlet itself tells it. */
  readonly attribution: readonly Attribution[]
  readonly purpose: readonly QuotedSpan[]
  /** Never empty: an event without words behind it is not an event. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** Lexicon entry that made it; `learned.` and a category where no entry did and the learned step spoke. */
  readonly rule: string
  /** How the entry's parts matched, in one sentence. */
  readonly explanation: string
  /** What the learned step said of it; null where it was not asked or stayed unsure. */
  readonly learned: Judgement | null
}

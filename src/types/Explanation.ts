import type { ActorRef } from './Actor.js'
import type { EventId } from './CodedEvent.js'
import type { EventType } from './plover.js'
import type { QuotedSpan, Span } from './Span.js'

/** What came of a lexicon entry at a word. */
export const ENTRY_VERDICTS = [
  'chosen', // the most specific entry that holds
  'outranked', // holds, too, but asks for less
  'condition', // something it asks for is not there
  'recipient', // it needs a recipient and finds none
] as const

export type EntryVerdict = (typeof ENTRY_VERDICTS)[number]

/** A condition of an entry and the words that met it, or stood in its place. */
export interface AskedPart {
  /** As the entry says it: `obj: @sanctions`. */
  readonly asked: string
  readonly found: readonly QuotedSpan[]
}

/** A lexicon entry that has the word at hand, and why it was taken or left. */
export interface TriedEntry {
  readonly rule: string
  /** File and line. */
  readonly origin: string
  readonly type: EventType
  /** How much it asks for; the highest that holds wins. */
  readonly specificity: number
  readonly verdict: EntryVerdict
  /** Conditions that hold. */
  readonly heldCount: number
  /** The condition that failed; null where none did. */
  readonly failed: AskedPart | null
}

/** What changed an event after its entry told it: an operator, a light verb, its clause's reading, the learned step. */
export interface ExplainedStep {
  readonly rule: string
  readonly effect: string
  readonly word: QuotedSpan
  readonly before: EventType
  readonly after: EventType
}

/** What became of a word that entries know. */
export const PREDICATE_FATES = [
  'record', // it made a record
  'unmatched', // no entry's conditions hold
  'part', // it is part of another predicate
  'operator', // it acted on the event below it
  'weaker', // another telling of the same says more
  'no-actor', // nobody is said to act
  'private', // neither side is a state, body or political role
  'irrelevant', // sport, fiction, company news
  'left-out', // dropped for its reading: supposed, unaddressed, background, weaker once folded, or disbelieved by the learned step
] as const

export type PredicateFate = (typeof PREDICATE_FATES)[number]

/** A word that entries of the lexicon know, or of which the learned step speaks: what was tried and what came of it. */
export interface ExplainedPredicate {
  readonly word: QuotedSpan
  /** The best first; entries whose companion words are missing are left out. */
  readonly tried: readonly TriedEntry[]
  /** Conditions of the chosen entry with the words that met them. */
  readonly matched: readonly AskedPart[]
  readonly steps: readonly ExplainedStep[]
  readonly fate: PredicateFate
  /** The words or rule that decided its fate; null where nothing more is to be said. */
  readonly because: string | null
  /** The record it made. */
  readonly event: EventId | null
}

/** How a sentence was coded, or why it gave no record. */
export interface ExplainedSentence extends Span {
  readonly index: number
  readonly predicates: readonly ExplainedPredicate[]
  /** Whom its words name. */
  readonly actors: readonly ActorRef[]
  /** Verbs that no entry of the lexicon has. */
  readonly unknownVerbs: readonly QuotedSpan[]
}

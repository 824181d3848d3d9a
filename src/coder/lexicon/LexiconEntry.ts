import type { EntityKind, EventType, PloverCategory } from '../../types/index.js'
import type { ModeWords } from './parseModes.js'
import type { SceneLexicon } from './SceneLexicon.js'

/** What may stand in a slot. */
export type SlotTest =
  | { readonly kind: 'class'; readonly name: string; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: 'lemmas'; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: 'actor' }
  | { readonly kind: 'several' }
  | { readonly kind: 'official' }
  | { readonly kind: 'entity'; readonly entity: EntityKind }
  | { readonly kind: 'any' }
  | { readonly kind: 'none' }

/** A condition on one or more slots: one of the slots passes one of the tests (or, negated, none does). */
export interface Condition {
  readonly slots: readonly string[]
  readonly tests: readonly SlotTest[]
  readonly negated: boolean
}

/** Where a side of the event is read from: the first alternative that yields an actor; joined slots all count. */
export type RoleSlots = readonly (readonly string[])[]

export type PredicateKind = 'verb' | 'noun' | 'adj'

/** A predicate's words: "call off" is head "call" with particle "off"; "peace talks" is head "talk" with modifier "peace". */
export interface PredicateWords {
  readonly kind: PredicateKind
  readonly head: string
  /** Particle of a verb, or the compound modifiers of a noun; empty for a single word. */
  readonly others: readonly string[]
}

/** A sentence of our own that runs as a test. */
export interface LexiconExample {
  readonly sentence: string
  /** Null for a counter-example. */
  readonly expected: ExampleExpectation | null
  readonly line: number
}

export interface ExampleExpectation {
  readonly type: EventType | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly status: string | null
}

interface EntryBase {
  readonly id: string
  /** File and line, for messages. */
  readonly origin: string
  readonly predicates: readonly PredicateWords[]
  readonly conditions: readonly Condition[]
  readonly actor: RoleSlots
  readonly recipient: RoleSlots
  readonly contexts: readonly string[]
  readonly examples: readonly LexiconExample[]
  /** Position in reading order; the earlier of two equally specific entries wins. */
  readonly order: number
}

/** A verb sense, noun of action or idiom that makes an event. */
export interface EventEntry extends EntryBase {
  readonly kind: 'event'
  readonly code: EventType
  readonly recipientRequired: boolean
  /** Holds in headlines only, whose words would say too little in a sentence. */
  readonly isForHeadlines: boolean
}

export const OPERATOR_EFFECTS = [
  'agree', // says it will or is willing to
  'intend', // plans, is about to
  'threaten',
  'refuse',
  'cease', // ends, suspends, lifts what was
  'cancel', // calls off what was to be
  'request',
  'accuse',
  'deny',
  'begin', // the event is under way
  'neutral', // carries out: order, approve, conduct
  'fail', // it did not come about
  'consider', // may or may not
  'support', // backs the event
  'oppose', // speaks against the event
  'blame', // verbal attack over the event
  'prevent', // stops another's event
] as const

export type OperatorEffect = (typeof OPERATOR_EFFECTS)[number]

/** A word that acts on an event told by other words. */
export interface OperatorEntry extends EntryBase {
  readonly kind: 'operator'
  /** Slots where the inner event's predicate stands. */
  readonly event: readonly string[]
  readonly effect: OperatorEffect
}

export type LexiconEntry = EventEntry | OperatorEntry

/** One way an entry's predicate may stand, with how much the entry then asks for. */
export interface Candidate<E extends LexiconEntry = LexiconEntry> {
  readonly entry: E
  readonly words: PredicateWords
  readonly specificity: number
}

/** The lexicon, indexed by the head lemma of each entry's predicates; the most specific candidates stand first. */
export interface EventLexicon {
  readonly version: string
  readonly entries: readonly LexiconEntry[]
  readonly eventsByLemma: ReadonlyMap<string, readonly Candidate<EventEntry>[]>
  readonly operatorsByLemma: ReadonlyMap<string, readonly Candidate<OperatorEntry>[]>
  readonly lightVerbs: ReadonlySet<string>
  /** Verbs whose subject meets the deed that their object names: "received aid from", "came under attack from". */
  readonly inverseVerbs: ReadonlySet<string>
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  readonly scenes: SceneLexicon
  /** Words that tell a mode where an entry knows none, by category, in the order in which they are tried. */
  readonly modes: ReadonlyMap<PloverCategory, readonly ModeWords[]>
  /** PLOVER contexts that a lemma, or two lemmas with a blank between, bring to their sentence. */
  readonly contextsByWord: ReadonlyMap<string, readonly string[]>
  /** First words of those that are phrases. */
  readonly contextBeginnings: ReadonlySet<string>
}

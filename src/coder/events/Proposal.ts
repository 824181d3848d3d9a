import type { ActorRef, EventType, Judgement } from '../../types/index.js'
import type { LexiconEntry, OperatorEffect } from '../lexicon/index.js'
import type { NearEntry } from './near/NearEntry.js'

/** One step of composition, kept for the explanation. */
export interface CompositionStep {
  readonly rule: string
  readonly effect: OperatorEffect | 'light'
  readonly token: number
  readonly before: EventType
  readonly after: EventType
}

/** A side of a proposed event: who, and the tokens that say so. */
export interface Side {
  readonly actors: readonly ActorRef[]
  readonly heads: readonly number[]
  /** The slot it was read from, for the explanation. */
  readonly slot: string
}

/** An event that a lexicon entry sees in a sentence, before it becomes a record. */
export interface Proposal {
  readonly entry: LexiconEntry
  /** Token of the entry's predicate. */
  readonly predicate: number
  /** Topmost token of the telling: the predicate, its light verb, or the outermost operator. */
  readonly anchor: number
  readonly type: EventType
  /** What the words told before operators changed it; null where none did. */
  readonly underlying: EventType | null
  readonly actor: Side
  readonly recipient: Side
  /** Who would act on whom in what is asked for; absent where nothing is. */
  readonly asked?: { readonly actor: Side; readonly recipient: Side }
  readonly steps: readonly CompositionStep[]
  readonly specificity: number
  /** Tokens that the entry's conditions on words took in: "protest" in "lodge a protest". */
  readonly consumed: readonly number[]
  /** How the outermost operator leaves the inner event: null where no operator changed it. */
  readonly outcome: 'pending' | 'called-for' | 'did-not-happen' | 'possible' | 'denied' | 'alleged' | null
  /** What the learned step said of it; absent where it was not asked or stayed unsure. */
  readonly learned?: Judgement
  /** The learned step is sure that this happens between the two: a record may stand that the rules would leave out. */
  readonly isVouched?: boolean
  /** Where no entry holds: the one of its category that comes nearest. */
  readonly nearest?: NearEntry
}

export const NO_SIDE: Side = { actors: [], heads: [], slot: '-' }

import type { PloverCategory } from '../../../types/index.js'
import type { KeyTable } from '../../../util/index.js'
import type { WordVectors } from './WordVectors.js'

/** What the learned step may answer: a category, or that nothing happens between the two (always the last). */
export type Answer = PloverCategory | 'NONE'

/** A linear model over named features and meanings (training/coder/README.md). */
export interface Ranker {
  readonly answers: readonly Answer[]
  /** The answers that are categories: all but the last. */
  readonly categories: readonly PloverCategory[]
  /** Row of each known feature, by the hash of its name. */
  readonly rows: KeyTable
  /** For each row one whole number per answer, worth the row's unit. */
  readonly weights: Int8Array
  readonly units: Float32Array
  /** For each dimension of the meaning blocks one weight per answer. */
  readonly meaningWeights: Float32Array
  readonly bias: Float32Array
  readonly vectors: WordVectors
  /** How far another answer must lead, as a share, before it replaces the rule's. */
  readonly margins: RankerMargins
  readonly version: string
}

/** Shares of certainty, 0 to 1, that were chosen on development data. */
export interface RankerMargins {
  /** Lead of another category over the rule's before it takes its place. */
  readonly replace: number
  /** Share of NONE from which on a rule's record is dropped. */
  readonly drop: number
  /** Share of NONE below which a recipient that the rules missed is taken in. */
  readonly complete: number
  /** Share of NONE up to which an event may be proposed where the lexicon is silent. */
  readonly silence: number
  /** Share of NONE below which a record stands that the rules would leave out, its actor unsaid or no public person. */
  readonly vouch: number
  /** Share of a category from which on it is proposed there. */
  readonly propose: number
}

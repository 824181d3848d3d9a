import type { EmbeddingEffect } from './EmbeddingLexicon.js'

export type ReadingTime = 'past' | 'present' | 'future' | 'timeless'

export type ReadingAspect = 'simple' | 'progressive' | 'perfect'

/** From near certain to rather not; see `weakerModality`. */
export type Modality =
  | 'scheduled'
  | 'intended'
  | 'expected'
  | 'desired'
  | 'possible'
  | 'necessary'
  | 'called-for'
  | 'unlikely'

/** What a word did to the reading. */
export interface ReadingCue {
  readonly token: number
  readonly effect: EmbeddingEffect | 'tense' | 'negation' | 'condition' | 'question' | 'purpose' | 'habit'
}

/** How a clause or phrase presents the happening that its predicate names. */
export interface PredicateReading {
  readonly time: ReadingTime
  readonly aspect: ReadingAspect
  readonly negated: boolean
  readonly modality: Modality | null
  /** Stands in, or hangs on, an if-clause. */
  readonly conditional: boolean
  /** Asked, not told: "Did they fire?", "whether they fired". */
  readonly question: boolean
  /** An infinitive of purpose: "came to discuss arms". */
  readonly purpose: boolean
  readonly habitual: boolean
  /** Where in its course it stands: begun, ended, only attempted. */
  readonly phase: 'begun' | 'ended' | 'attempted' | null
  /** Said to have been otherwise: "would have fired", "nearly drowned". */
  readonly counterfactual: boolean
  /** Held by somebody unnamed: "allegedly", "is said to". */
  readonly supposed: boolean
  /** Said by somebody not to be so: "denied firing". */
  readonly denied: boolean
  /** The words behind all this, in the order found. */
  readonly cues: readonly ReadingCue[]
}

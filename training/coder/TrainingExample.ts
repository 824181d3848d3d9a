import type { PairFeatures } from '../../src/coder/learned/index.js'

/** A pair as the learned step will see it, with what it should answer. */
export interface TrainingExample {
  readonly features: PairFeatures
  /** Index of the right answer. */
  readonly answer: number
  /** How much it counts for when categories are told apart; 0 where nothing happens. */
  readonly weight: number
  /** How much it counts for when something is told from nothing. */
  readonly noneWeight: number
}

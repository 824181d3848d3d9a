import type { EventType, PloverCategory } from '../../types/index.js'

/** What the learned step had to say of a record, for its explanation. */
export interface Judgement {
  readonly answer: PloverCategory
  /** How sure it is, 0 to 1. */
  readonly share: number
  /** What the rules had said where the answer replaced it; null where it agrees or they were silent. */
  readonly instead: EventType | null
  /** The features that spoke most for the answer, with their weight. */
  readonly strongest: readonly (readonly [string, number])[]
}

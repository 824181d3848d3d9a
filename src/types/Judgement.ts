import type { EventType, PloverCategory } from './plover.js'

/** What the learned step had to say of a record. */
export interface Judgement {
  readonly answer: PloverCategory
  /** How sure it is that it is this category rather than another, 0 to 1. */
  readonly share: number
  /** What the rules had said where the answer replaced it; null where it agrees or they were silent. */
  readonly instead: EventType | null
  /** The features that spoke most for the answer, each with its weight, the strongest first. */
  readonly strongest: readonly (readonly [string, number])[]
}

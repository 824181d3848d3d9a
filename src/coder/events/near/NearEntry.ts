import type { Condition, EventEntry } from '../../lexicon/index.js'

/** An entry whose words stand at a predicate and that asks for something more. */
export interface NearEntry {
  readonly entry: EventEntry
  /** What it asks for and does not find; empty where all holds and only a recipient is missing, or another led. */
  readonly missing: readonly Condition[]
  /** The share of the predicate's entries that have its category. */
  readonly share: number
}

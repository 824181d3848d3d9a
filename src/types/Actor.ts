import type { SectorCode } from './plover.js'
import type { QuotedSpan } from './Span.js'

/** How an actor came out of its words. */
export type Resolution =
  | 'name' // the words name it: "Russia", "Vladimir Putin", "Hamas"
  | 'structure' // built from the parts of a noun phrase: "Iranian Foreign Minister X", "Seoul's defence ministry"
  | 'coreference' // points back in the report: "he", "Mr. Kim", "the two nations"
  | 'metonym' // a capital or seat stands for its government: "Moscow", "the White House"
  | 'role' // only a role is known: "protesters", "a court"
  | 'unresolved' // a person or body that no list and no structure places

/** One side of a record, as one report names it. */
export interface ActorRef extends QuotedSpan {
  /** Readable id: `PRK`, `PRK.GOV`, `UNO.SC`, `person:kim-jong-un`; null where only a description is known. */
  readonly id: string | null
  /** PLOVER country slot: ISO 3166-1 alpha-3, or IGO UNO EUR NGO ISM IMG MNC; null where unknown. */
  readonly code: string | null
  /** PLOVER sectors on the date of the event, the most telling first. */
  readonly sectors: readonly SectorCode[]
  /** The name an analyst would write. */
  readonly name: string
  readonly wikidata: string | null
  readonly resolved: Resolution
}

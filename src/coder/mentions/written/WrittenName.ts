import type { NameHit } from '../names/NameHit.js'

/** What the words of a name say it names. */
export type WrittenKind =
  | 'person'
  | 'body' // an organisation, party, institution, armed group
  | 'place' // a state, town, region, river
  | 'people' // "Danes", "Democrats"
  | 'other' // a treaty, war, work, day

/** A proper name as it is written, known or not: "Anna Berg", "Ministry of Finance", "Kerala". */
export interface WrittenName {
  /** First and last token, both included; titles and articles left out. */
  readonly first: number
  readonly last: number
  readonly kind: WrittenKind
  /** The known name it is; null where no list has it. */
  readonly hit: NameHit | null
}

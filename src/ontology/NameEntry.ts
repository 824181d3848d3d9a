import type { SectorCode } from '../types/index.js'
import type { Entity } from './Entity.js'

/** How a name stands for its entity. */
export type NameForm =
  | 'name' // "Russia", "Hamas", "Vladimir Putin", "Vladivostok"
  | 'abbreviation' // "US", "NATO"
  | 'adjective' // "Russian"
  | 'demonym' // "Russians", "a Dane"
  | 'capital' // "Moscow" for Russia
  | 'metonym' // "the Kremlin", "Capitol Hill"
  | 'surname' // "Putin", and "Abiy" where the given name is used alone

/** One reading of a name. */
export interface NameEntry {
  readonly form: NameForm
  readonly entity: Entity
  /** Sectors the name itself tells: `['GOV']` of "Kremlin" and of a capital, `['LEG']` of "Capitol Hill"; else empty. */
  readonly sectors: readonly SectorCode[]
  /** Of demonyms: whether the word speaks of one or of many; null where it may be either, and for other forms. */
  readonly number: 'singular' | 'plural' | null
}

/** A name found in a row of words. */
export interface NameMatch {
  /** In words. */
  readonly length: number
  /** States first, then organisations, armed groups, persons, places; persons by prominence. */
  readonly entries: readonly NameEntry[]
}

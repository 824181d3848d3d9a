import type { Entity, Gazetteer, Region, RoleMatch } from '../../../ontology/index.js'
import type { Mention } from '../../../types/index.js'
import type { NameHit, WrittenName } from '../../mentions/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { Identity, Sense } from './Sense.js'

/** A role with the token it ends at: its head, or the last word of "chief of staff". */
export interface HeadedRole extends RoleMatch {
  readonly end: number
}

/** One sentence while its actors are looked for. */
export interface ReadSentence {
  readonly index: number
  readonly paragraph: number
  readonly tree: TreeSentence
  /** Every token as written, in lower case. */
  readonly words: readonly string[]
  /** Lower-case lemma of every token. */
  readonly lemmas: readonly string[]
  /** Roles by the noun that heads them, filled as they are asked for. */
  readonly roles: (HeadedRole | null | undefined)[]
  /** The proper name each token is part of, filled when first asked for. */
  readonly written: (WrittenName | null)[]
  /** The known name each token is part of. */
  readonly names: readonly (NameHit | null)[]
  /** Mentions by head token. */
  readonly mentionAt: readonly (Mention | null)[]
  /** Mentions in the order of their heads. */
  readonly mentions: readonly Mention[]
  /** Whether a token stands inside quotation marks. */
  readonly quoted: readonly boolean[]
}

/** A full name of a person somewhere in the report. */
export interface NamedPerson {
  readonly sentence: number
  readonly head: number
  /** Words of the name without titles. */
  readonly words: readonly string[]
}

/** One report while its actors are looked for: what is known beforehand, and a way to ask for the sense of a phrase. */
export interface Reading {
  readonly text: string
  readonly gazetteer: Gazetteer
  /** Day of publication, or null. */
  readonly published: string | null
  readonly sentences: readonly ReadSentence[]
  /** Codes of the states the report names, with how often. */
  readonly states: ReadonlyMap<string, number>
  /** Words written with a capital inside some sentence. */
  readonly capitals: ReadonlySet<string>
  /** Regions by name, lower case. */
  readonly regions: ReadonlyMap<string, Region>
  /** Full names by each word that may stand for them alone, lower case. */
  readonly persons: ReadonlyMap<string, readonly NamedPerson[]>
  /** Code, sectors and id of an entity on the day of publication. */
  readonly identify: (entity: Entity) => Identity
  /** What the phrase at a head stands for; null where no actor is meant. */
  readonly senseAt: (sentence: number, head: number) => Sense | null
}

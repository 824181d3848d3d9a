import type { SectorCode } from '../types/index.js'
import type { Entity, PersonEntity } from './Entity.js'
import type { PhraseIndex } from './lookup/PhraseIndex.js'
import type { NameIndex } from './names/NameIndex.js'
import type { Lazy } from './tables/lazy.js'

/** An office and the words for it. */
export interface Office {
  /** Slug; with a `*` it stands for all slugs that fit: `ambassador-*`. */
  readonly office: string
  readonly sectors: readonly SectorCode[]
  readonly rank: number
  /** Words for it, lower case: "foreign minister". */
  readonly words: readonly string[]
  /** Words used of some states only, by country code: "secretary of state" of USA. */
  readonly wordsOf: ReadonlyMap<string, readonly string[]>
}

export type RoleKind = 'person' | 'group' | 'body'

export interface Role {
  readonly phrase: string
  readonly sectors: readonly SectorCode[]
  readonly kind: RoleKind
}

export interface Belonging {
  readonly phrase: string
  readonly kind: string
  readonly sectors: readonly SectorCode[]
}

/** Several states under one word: "the West", "European", "Gulf states". No actor of its own (PLOVER codes none). */
export interface Region {
  readonly tag: string
  readonly name: string
  /** With `name`. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** State ids. */
  readonly members: readonly string[]
}

/** Finds an entity by its id. */
export interface EntityLookup {
  readonly get: (id: string) => Entity | undefined
}

/** What a given name tells of its bearer. */
export type Gender = 'female' | 'male'

/** Known actors and places, and the words for roles and belongings. */
export interface Gazetteer {
  /** All of them, read from their rows: a whole check of the files, and slow. */
  readonly entities: Lazy<readonly Entity[]>
  readonly entityOf: EntityLookup
  readonly names: NameIndex
  /** Persons who ever held an office of a state, organisation or group. */
  readonly holders: (of: string, office: string) => readonly PersonEntity[]
  /** In the order of offices.tsv. */
  readonly offices: readonly Office[]
  readonly regions: readonly Region[]
  /** Given names that tell a gender. */
  readonly genderOf: ReadonlyMap<string, Gender>
  readonly roles: PhraseIndex<Role>
  readonly belongings: PhraseIndex<Belonging>
}

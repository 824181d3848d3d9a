import type { SectorCode } from '../../types/index.js'
import type { Entity } from '../Entity.js'
import type { NameForm } from '../NameEntry.js'
import type { Lazy } from '../tables/lazy.js'

/** How names stand for an entity, and what they tell beside it. */
export interface NameUse {
  readonly form: NameForm
  readonly sectors: readonly SectorCode[]
  readonly number: 'singular' | 'plural' | null
}

/** An entity that is read from its row when first asked for. */
export interface Listed<T extends Entity = Entity> {
  readonly id: string
  readonly entity: Lazy<T>
}

/** A name in the index, and the next one with the same key. */
export interface IndexedName {
  readonly text: string
  readonly use: NameUse
  readonly entity: Lazy<Entity>
  readonly next: IndexedName | null
}

/** All names by key. */
export interface NameIndex {
  /** The first name with a key. */
  readonly find: (key: string) => IndexedName | null
  /** Whether some name goes on behind a key; may say yes where none does. */
  readonly goesOn: (key: string) => boolean
}

/** The plain ways to stand for an entity. */
export const NAME: NameUse = { form: 'name', sectors: [], number: null }
export const ABBREVIATION: NameUse = { form: 'abbreviation', sectors: [], number: null }
export const ADJECTIVE: NameUse = { form: 'adjective', sectors: [], number: null }
export const SURNAME: NameUse = { form: 'surname', sectors: [], number: null }
export const CAPITAL: NameUse = { form: 'capital', sectors: ['GOV'], number: null }

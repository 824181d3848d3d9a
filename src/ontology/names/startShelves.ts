import type { Entity } from '../Entity.js'
import type { Lazy } from '../tables/lazy.js'
import type { NameUse } from './NameIndex.js'
import { shelfOf } from './shelfOf.js'

/** A name that has not been looked at yet. */
export interface ShelvedName {
  readonly text: string
  readonly use: NameUse
  readonly entity: Lazy<Entity>
}

/** Names by their first letters, in the order in which they come. */
export interface NameShelves {
  /** Adds names that stand for one entity in one way. */
  readonly add: (entity: Lazy<Entity>, use: NameUse, texts: readonly string[]) => void
  readonly shelf: (letters: string) => readonly ShelvedName[]
}

const EMPTY: readonly ShelvedName[] = []

/** Shelves without names. */
export function startShelves(): NameShelves {
  const shelves = new Map<string, ShelvedName[]>()
  return {
    add: (entity, use, texts) => {
      for (const text of texts) {
        const letters = shelfOf(text)
        const shelf = shelves.get(letters)
        if (shelf === undefined) shelves.set(letters, [{ text, use, entity }])
        else shelf.push({ text, use, entity })
      }
    },
    shelf: (letters) => shelves.get(letters) ?? EMPTY,
  }
}

import { type Lazy, lazy } from '../tables/lazy.js'
import { indexShelf, type Shelf, type ShelvedName } from './indexShelf.js'
import type { Named, NameIndex } from './NameIndex.js'
import { shelfOf } from './shelfOf.js'

/**
 * Puts names into an index; names with the same key keep the order in which they come. Names stand on shelves by their
 * first letters, and a shelf is put in order when a word first asks for it: a report meets a small part of them.
 */
export function indexNames(lists: readonly (readonly Named[])[]): NameIndex {
  const shelved = new Map<string, ShelvedName[]>()
  for (const list of lists) for (const named of list) shelve(shelved, named)
  const shelves = new Map<string, Lazy<Shelf>>()
  for (const [letters, names] of shelved) {
    shelves.set(
      letters,
      lazy(() => indexShelf(names)),
    )
  }
  const shelfFor = (key: string): Shelf | undefined => shelves.get(shelfOf(key))?.()
  return {
    find: (key) => shelfFor(key)?.named.get(key) ?? null,
    goesOn: (key) => key.length < SHORTEST_PREFIX || (shelfFor(key)?.goesOn(key) ?? false),
  }
}

/** A key of one letter ("N'Djamena" after its first token) has no shelf yet. */
const SHORTEST_PREFIX = 2

/** Spellings of one name mostly begin alike, so the shelf of the last one is tried first. */
function shelve(shelved: Map<string, ShelvedName[]>, { entity, names }: Named): void {
  let letters = ''
  let shelf: ShelvedName[] = []
  for (const { texts, use } of names) {
    for (const text of texts) {
      const own = shelfOf(text)
      if (own !== letters) {
        letters = own
        shelf = shelved.get(own) ?? []
        if (shelf.length === 0) shelved.set(own, shelf)
      }
      shelf.push({ text, use, entity })
    }
  }
}

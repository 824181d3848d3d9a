import { indexShelf, type Shelf } from './indexShelf.js'
import type { NameIndex } from './NameIndex.js'
import { shelfOf } from './shelfOf.js'
import type { NameShelves } from './startShelves.js'

/** A key of one letter ("N'Djamena" after its first token) has no shelf yet. */
const SHORTEST = 2

/**
 * An index of names; of names with the same key, those of the first shelves come first. A shelf is put in order when a
 * word first asks for it: a report meets a small part of them.
 */
export function indexNames(all: readonly NameShelves[]): NameIndex {
  const known = new Map<string, Shelf>()
  const shelfFor = (key: string): Shelf => {
    const letters = shelfOf(key)
    const shelf = known.get(letters) ?? indexShelf(all.flatMap((shelves) => shelves.shelf(letters)))
    known.set(letters, shelf)
    return shelf
  }
  return {
    find: (key) => (key.length < SHORTEST ? null : (shelfFor(key).named.get(key) ?? null)),
    goesOn: (key) => key.length < SHORTEST || shelfFor(key).goesOn(key),
  }
}

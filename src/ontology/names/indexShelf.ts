import type { IndexedName } from './NameIndex.js'
import { nameKey } from './nameKey.js'
import type { ShelvedName } from './startShelves.js'

/** Names that begin with the same letters. */
export interface Shelf {
  /** First name with a key. */
  readonly named: ReadonlyMap<string, IndexedName>
  /** Whether some name goes on behind a key. */
  readonly goesOn: (key: string) => boolean
}

/** How many letters of a key say whether a longer name may follow. */
const PREFIX_LENGTH = 4

/** Puts names in order. */
export function indexShelf(names: readonly ShelvedName[]): Shelf {
  const named = new Map<string, IndexedName>()
  /** First letters of a key -> length of the longest key that begins with them. */
  const reach = new Map<string, number>()
  // From the last to the first, so that each name can point to the one that comes after it.
  for (const { text, use, entity } of names.toReversed()) {
    const key = nameKey(text.startsWith('=') ? text.slice(1) : text)
    const next = named.get(key) ?? null
    if (next !== null && next.text === text && next.entity === entity && next.use === use) continue
    named.set(key, { text, use, entity, next })
    const prefix = key.slice(0, PREFIX_LENGTH)
    if ((reach.get(prefix) ?? 0) < key.length) reach.set(prefix, key.length)
  }
  return {
    named,
    goesOn: (key) => key.length < PREFIX_LENGTH || (reach.get(key.slice(0, PREFIX_LENGTH)) ?? 0) > key.length,
  }
}

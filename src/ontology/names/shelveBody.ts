import type { Entity } from '../Entity.js'
import type { Lazy } from '../tables/lazy.js'
import { ABBREVIATION, NAME } from './NameIndex.js'
import type { NameShelves } from './startShelves.js'

const CAPITALS = /^=?[A-Z][A-Z0-9&.-]*[A-Z0-9.]$/

/** Adds the names of an organisation or group: those in capitals are abbreviations. */
export function shelveBody(shelves: NameShelves, entity: Lazy<Entity>, names: readonly string[]): void {
  const abbreviations = names.filter((name) => CAPITALS.test(name))
  const others = abbreviations.length === 0 ? names : names.filter((name) => !CAPITALS.test(name))
  shelves.add(entity, NAME, others)
  shelves.add(entity, ABBREVIATION, abbreviations)
}

import type { NameEntry } from '../../ontology/index.js'
import type { EventPlace } from '../../types/index.js'

/** A place or state of the gazetteer as the place of an event; null for what is neither. */
export function eventPlaceOf({ entity }: NameEntry): EventPlace | null {
  if (entity.kind === 'place') {
    const { name, country, geonames, lat, lon, precision } = entity
    return { name, country, geonames, lat, lon, precision }
  }
  if (entity.kind !== 'state') return null
  return { name: entity.name, country: entity.code, geonames: null, lat: null, lon: null, precision: 'country' }
}

import type { ActorRef, EventPlace } from '../../types/index.js'
import { withoutNothing } from '../withoutNothing.js'
import type { StixObject } from './StixObject.js'
import { stixId } from './stixId.js'
import { EXTENSION, PRODUCER, VOCABULARY_SINCE } from './vocabulary.js'

/** An actor as an identity: never a threat actor, since nothing is said about whom it threatens. */
export function identityOf({ id, code, sectors, name, wikidata }: ActorRef): StixObject {
  return named('identity', id ?? `name ${code} ${name}`, {
    name,
    identity_class: identityClass(id),
    external_references: wikidata === null ? [] : [{ source_name: 'wikidata', external_id: wikidata }],
    extensions: extension({ code, sectors, actor_id: id }),
  })
}

/** An outlet as an identity. */
export function outletOf(name: string): StixObject {
  return named('identity', `outlet ${name}`, { name, identity_class: 'organization' })
}

/** A place as a location; null where nothing that STIX asks for is known of it. */
export function locationOf(place: EventPlace): StixObject | null {
  const { name, country, geonames, lat, lon, precision } = place
  const hasMiddle = lat !== null && lon !== null
  if (country === null && !hasMiddle) return null
  return named('location', geonames === null ? `${name} ${country}` : `geonames ${geonames}`, {
    name,
    country,
    ...(hasMiddle ? { latitude: lat, longitude: lon } : {}),
    external_references: geonames === null ? [] : [{ source_name: 'geonames', external_id: String(geonames) }],
    extensions: extension({ precision }),
  })
}

/** Fields of our own, under the extension that describes them. */
export function extension(fields: Readonly<Record<string, unknown>>) {
  return { [EXTENSION.id]: { extension_type: 'property-extension', ...fields } }
}

function named(type: string, name: string, fields: Readonly<Record<string, unknown>>): StixObject {
  const common = { created_by_ref: PRODUCER.id, created: VOCABULARY_SINCE, modified: VOCABULARY_SINCE }
  return { type, spec_version: '2.1', id: stixId(type, name), ...common, ...withoutNothing(fields) }
}

function identityClass(id: string | null): string {
  if (id === null) return 'unknown'
  if (id.startsWith('person:')) return 'individual'
  return /^[A-Z]{3}$/.test(id) ? 'class' : 'organization'
}

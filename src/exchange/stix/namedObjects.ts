import type { ActorRef, EventPlace } from '../../types/index.js'
import { withoutNothing } from '../withoutNothing.js'
import { countryCode } from './countryCode.js'
import type { StixObject } from './StixObject.js'
import { stixId } from './stixId.js'
import { EXTENSION, PRODUCER, VOCABULARY_SINCE } from './vocabulary.js'

/**
 * An actor as an identity: never a threat actor, since nothing is said about whom it threatens. Many are told under one
 * id (`USA.GOV`), each of which is an identity of its own; its sectors are those of a day, so only records have them.
 */
export function identityOf({ id, code, name, wikidata }: ActorRef): StixObject {
  return named('identity', `actor ${JSON.stringify([id, code, name])}`, {
    name,
    identity_class: identityClass(id),
    external_references: wikidata === null ? [] : [{ source_name: 'wikidata', external_id: wikidata }],
    extensions: extension({ code, actor_id: id }),
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
    country: country && countryCode(country),
    ...(hasMiddle ? { latitude: lat, longitude: lon } : {}),
    external_references: geonames === null ? [] : [{ source_name: 'geonames', external_id: String(geonames) }],
    extensions: extension({ code: country, precision }),
  })
}

/** Fields of our own, under the extension that describes them; null where none of them says anything. */
export function extension(fields: Readonly<Record<string, unknown>>) {
  const known = withoutNothing(fields)
  if (Object.keys(known).length === 0) return null
  return { [EXTENSION.id]: { extension_type: 'property-extension', ...known } }
}

function named(type: string, name: string, fields: Readonly<Record<string, unknown>>): StixObject {
  const common = { created_by_ref: PRODUCER.id, created: VOCABULARY_SINCE, modified: VOCABULARY_SINCE }
  return { type, spec_version: '2.1', id: stixId(type, name), ...common, ...withoutNothing(fields) }
}

/** STIX counts countries among the organizations. */
function identityClass(id: string | null): string {
  if (id === null) return 'unknown'
  return id.startsWith('person:') ? 'individual' : 'organization'
}

import type { StixObject } from './StixObject.js'
import { stixId } from './stixId.js'

/** Since when our own objects and names of actors and places are as they are: STIX wants an instant for each. */
export const VOCABULARY_SINCE = '2024-01-01T00:00:00.000Z'

/** Who made the bundle. */
export const PRODUCER: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'sitrep'),
  created: VOCABULARY_SINCE,
  modified: VOCABULARY_SINCE,
  name: 'Sitrep',
  description: 'A program that reads news reports about states and codes event records from them.',
  identity_class: 'system',
}

/** What our objects say beyond the fields of STIX; docs/export.md describes each field. */
export const EXTENSION: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: stixId('extension-definition', 'sitrep-plover'),
  created: VOCABULARY_SINCE,
  modified: VOCABULARY_SINCE,
  created_by_ref: PRODUCER.id,
  name: 'Sitrep event records (PLOVER 2)',
  description:
    'PLOVER 2 codes, status, attribution and evidence of reported events, on notes, relationships and reports; codes ' +
    'of actors and places, on identities and locations.',
  schema:
    'Properties of the extension: category, mode, quad, score, cameo, contexts (PLOVER 2); status, factuality, ' +
    'occurrence; actors, recipients (id, code, sectors, name); date_start, date_end (the latter excluded), ' +
    'date_precision; place; attribution (speaker, stance, anonymous); evidence (exact, start, end: UTF-16 code units ' +
    'of the text); rule; record_id; report_id; published; of an identity actor_id and code (PLOVER), of a location ' +
    'code (ISO 3166-1 alpha-3) and precision (point, city, region, country, sea). Absent properties are unknown.',
  version: '1.0',
  extension_types: ['property-extension'],
}

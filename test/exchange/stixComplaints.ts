import { Ajv } from 'ajv'

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const TIMESTAMP = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
}
/** When an object was made and changed, which is said to the millisecond. */
const MADE = { ...TIMESTAMP, pattern: 'T\\d\\d:\\d\\d:\\d\\d\\.\\d{3,}Z$' }
/** A URI as RFC 3986 has it, and an instant that there is. */
const FORMATS = {
  uri: /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i,
  'date-time': (instant: string) => !Number.isNaN(Date.parse(instant)),
}
const text = { type: 'string', minLength: 1 }
const idOf = (type: string) => ({ type: 'string', pattern: `^${type}--${UUID}$` })
const ANY_ID = { type: 'string', pattern: `^[a-z][a-z0-9-]+--${UUID}$` }
const listOf = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items })

/** What every object but the bundle has: STIX 2.1, section 3. */
const COMMON = {
  type: text,
  spec_version: { const: '2.1' },
  id: ANY_ID,
  created_by_ref: idOf('identity'),
  created: MADE,
  modified: MADE,
  lang: text,
  external_references: listOf({
    type: 'object',
    required: ['source_name'],
    properties: {
      source_name: { ...text, not: { enum: ['cve', 'capec'] } },
      description: text,
      url: { type: 'string', format: 'uri' },
      external_id: text,
    },
    additionalProperties: false,
    anyOf: [{ required: ['description'] }, { required: ['url'] }, { required: ['external_id'] }],
  }),
  extensions: {
    type: 'object',
    minProperties: 1,
    patternProperties: {
      [`^extension-definition--${UUID}$`]: {
        type: 'object',
        required: ['extension_type'],
        minProperties: 2,
        propertyNames: { pattern: '^[a-z][a-z0-9_]{2,249}$' },
      },
    },
    additionalProperties: false,
  },
}

const objectOf = (type: string, required: readonly string[], properties: object, more: object = {}) => ({
  type: 'object',
  required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
  properties: { ...COMMON, type: { const: type }, id: idOf(type), ...properties },
  additionalProperties: false,
  ...more,
})

/** The objects that a bundle of ours has, each with all that STIX 2.1 asks of it and nothing that it does not know. */
const OBJECTS: Readonly<Record<string, object>> = {
  identity: objectOf('identity', ['name'], {
    name: text,
    description: text,
    identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] },
  }),
  'extension-definition': objectOf(
    'extension-definition',
    ['created_by_ref', 'name', 'schema', 'version', 'extension_types'],
    {
      name: text,
      description: text,
      schema: text,
      version: text,
      extension_types: listOf({ const: 'property-extension' }),
    },
  ),
  location: objectOf(
    'location',
    [],
    {
      name: text,
      country: { type: 'string', pattern: '^[A-Z]{2}$' },
      latitude: { type: 'number', minimum: -90, maximum: 90 },
      longitude: { type: 'number', minimum: -180, maximum: 180 },
    },
    {
      anyOf: [{ required: ['country'] }, { required: ['latitude', 'longitude'] }],
      dependencies: { latitude: ['longitude'], longitude: ['latitude'] },
    },
  ),
  note: objectOf('note', ['content', 'object_refs'], { abstract: text, content: text, object_refs: listOf(ANY_ID) }),
  relationship: objectOf('relationship', ['relationship_type', 'source_ref', 'target_ref'], {
    relationship_type: { type: 'string', pattern: '^[a-z0-9-]+$' },
    description: text,
    source_ref: ANY_ID,
    target_ref: ANY_ID,
    start_time: TIMESTAMP,
    stop_time: TIMESTAMP,
  }),
  report: objectOf('report', ['name', 'published', 'object_refs'], {
    name: text,
    published: TIMESTAMP,
    object_refs: listOf(ANY_ID),
  }),
}

interface Found {
  readonly id: string
  readonly type: string
  readonly created: string
  readonly modified: string
  readonly start_time?: string
  readonly stop_time?: string
  readonly schema?: string
  readonly extensions?: Readonly<Record<string, object>>
}

/**
 * What STIX 2.1 would not have in a bundle; empty where all is well. Written from the specification, and for what the
 * schemas of OASIS found (docs/export.md).
 */
export function stixComplaints(bundle: {
  readonly id: string
  readonly type: string
  readonly objects: Found[]
}): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, formats: FORMATS })
  const ids = bundle.objects.map(({ id }) => id)
  const references = JSON.stringify(bundle.objects).match(new RegExp(`[a-z-]+--${UUID}`, 'g')) ?? []
  return [
    ...(new RegExp(`^bundle--${UUID}$`).test(bundle.id) && bundle.type === 'bundle' ? [] : ['it is no bundle']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `${id} is referred to and not there`),
    ...nothings(bundle.objects, 'objects'),
    ...undefinedProperties(bundle.objects).map((name) => `${name} is no property that the extension defines`),
    ...bundle.objects.flatMap((object) => {
      const validate = ajv.compile(OBJECTS[object.type] ?? false)
      const isAllowed: boolean = validate(object)
      const complaints = isAllowed ? [] : [`${object.id}: ${ajv.errorsText(validate.errors)}`]
      if (object.created > object.modified) complaints.push(`${object.id} was modified before it was made`)
      if (object.start_time && object.stop_time && object.start_time >= object.stop_time)
        complaints.push(`${object.id} ends before it begins`)
      return complaints
    }),
  ]
}

/** Where null, an empty text, list or object stands, at any depth: what is unknown is not there. */
function nothings(value: unknown, path: string): string[] {
  if (value === null || value === '') return [`${path} says nothing`]
  if (typeof value !== 'object') return []
  const entries = Object.entries(value)
  if (entries.length === 0) return [`${path} says nothing`]
  return entries.flatMap(([name, inner]) => nothings(inner, `${path}.${name}`))
}

/** Properties of the extension that its definition does not name. */
function undefinedProperties(objects: readonly Found[]): string[] {
  const words = new Set(objects.flatMap(({ schema }) => schema?.match(/\w+/g) ?? []))
  const used = objects.flatMap(({ extensions }) => Object.values(extensions ?? {}).flatMap(Object.keys))
  return [...new Set(used)].filter((name) => name !== 'extension_type' && !words.has(name))
}

import { Fault, type ImportedActor, type ImportedEvent, type ImportedPlace } from '../../types/index.js'
import { webAddress } from '../feeds/webAddress.js'
import { readDatasetDay } from './cells.js'
import { readCategory, readSectors } from './ploverWords.js'

type Fields = Readonly<Record<string, unknown>>

/** The events in a line of PLOVER JSON, one for each category that it names; throws `bad-record`. */
export function readPloverRecord(line: string): ImportedEvent[] {
  const record = parse(line)
  const rowId = text(record.id)
  if (rowId === null) throw new Fault('bad-record', 'it has no id')
  const categories = words(record.event).map(readCategory)
  if (categories.length === 0) throw new Fault('bad-record', 'it has no event')
  const day = readDatasetDay(text(record.date) ?? '')
  const cited = fields(record.cite_info)
  return categories.map((category, index) => ({
    kind: 'event',
    dataset: 'plover',
    rowId: categories.length === 1 ? rowId : `${rowId}#${index + 1}`,
    day,
    category,
    mode: words(record.mode)[0] ?? null,
    cameo: text(fields(record.sitrep).cameo),
    contexts: words(record.context),
    // Older manuals say source where newer ones say actor.
    actors: list(record.actor ?? record.source).map(actor),
    recipients: list(record.recipient ?? record.target).map(actor),
    place: place(record.event_loc),
    url: webAddress(text(cited.url) ?? undefined, ''),
    publisher: text(cited.publication),
    details: {
      title: text(cited.title),
      coder: text(record.coder),
      status: text(fields(record.sitrep).status),
      intensity: number(record.event_scale),
    },
  }))
}

function parse(line: string): Fields {
  try {
    return fields(JSON.parse(line) as unknown)
  } catch (cause) {
    throw new Fault('bad-record', `it is no JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

function actor(value: unknown): ImportedActor {
  const one = fields(value)
  const sectors = words(one.sector)
  const name = text(one.identifier_text) ?? text(one.entity_text) ?? text(one.actor_text)
  return { code: text(one.code), sectors: readSectors(sectors), name, raw: sectors.join(' ') || null }
}

function place(value: unknown): ImportedPlace | null {
  const one = fields(value)
  const name = text(one.resolved_place) ?? text(one.extracted_place) ?? text(one.name)
  const country = text(one.country_code) ?? text(one.cc3)
  if (name === null && country === null) return null
  const isCode = country !== null && /^[A-Z]{3}$/.test(country)
  return {
    name,
    country: isCode ? country : null,
    lat: number(one.lat ?? one.latitude),
    lon: number(one.lon ?? one.longitude),
  }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined ? [] : [value]
}

function words(value: unknown): string[] {
  return list(value).filter((word): word is string => typeof word === 'string' && word !== '')
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

import { Fault, type ImportedDocument, type ImportedEvent, type ImportedMention } from '../../types/index.js'
import { webAddress } from '../feeds/webAddress.js'
import { readGdeltEvent } from '../gdelt/readGdeltEvent.js'
import { cameoActor } from './cameoActor.js'
import { readDatasetNumber } from './cells.js'
import type { DatasetCodes } from './DatasetCodes.js'

/** A row of GDELT's events, its codes read as ours; throws `bad-record`. */
export function importedGdeltEvent(line: string, codes: DatasetCodes): ImportedEvent {
  const event = readGdeltEvent(line, codes)
  const { place, plover } = event
  return {
    kind: 'event',
    dataset: 'gdelt',
    rowId: event.id,
    day: event.date,
    category: plover?.category ?? null,
    mode: plover?.mode ?? null,
    cameo: event.cameo,
    contexts: plover?.contexts ?? [],
    actors: event.actor ? [cameoActor(event.actor.code, event.actor.name, codes)] : [],
    recipients: event.recipient ? [cameoActor(event.recipient.code, event.recipient.name, codes)] : [],
    place: place && { name: place.name, country: place.country, lat: place.latitude, lon: place.longitude },
    url: event.url,
    publisher: null,
    details: {
      isRoot: event.isRoot ? 1 : 0,
      mentions: event.mentionCount,
      sources: event.sourceCount,
      articles: event.articleCount,
      tone: event.tone,
    },
  }
}

const MENTION_COLUMNS = 16

/** A row of GDELT's mentions: an event seen in an article; throws `bad-record`. */
export function readGdeltMention(line: string): ImportedMention {
  const cells = cellsOf(line, MENTION_COLUMNS, 'a mentions file')
  const cell = (column: number): string => cells[column]?.trim() ?? ''
  if (!/^\d+$/.test(cell(0))) throw new Fault('bad-record', `"${cell(0).slice(0, 40)}" is no id of a GDELT event`)
  return {
    kind: 'mention',
    dataset: 'gdelt',
    rowId: [cell(0), cell(5), cell(6)].join(' '),
    eventRowId: cell(0),
    seenAt: gdeltInstant(cell(2)),
    url: webAddress(cell(5), ''),
    publisher: cell(4) || null,
    confidence: readDatasetNumber(cell(11)),
    tone: readDatasetNumber(cell(13)),
  }
}

const DOCUMENT_COLUMNS = 27

/** A row of GDELT's knowledge graph (GKG 2.1): what was found in an article; throws `bad-record`. */
export function readGdeltDocument(line: string, { codeByFips }: Pick<DatasetCodes, 'codeByFips'>): ImportedDocument {
  const cells = cellsOf(line, DOCUMENT_COLUMNS, 'a GKG file')
  const cell = (column: number): string => cells[column]?.trim() ?? ''
  const parts = (column: number): string[] => [
    ...new Set(
      cell(column)
        .split(';')
        .filter((part) => part !== ''),
    ),
  ]
  if (!/^\d{14}-\w+$/.test(cell(0))) throw new Fault('bad-record', `"${cell(0).slice(0, 40)}" is no id of GKG 2`)
  return {
    kind: 'document',
    dataset: 'gdelt',
    rowId: cell(0),
    seenAt: gdeltInstant(cell(1)),
    url: webAddress(cell(4), ''),
    publisher: cell(3) || null,
    themes: parts(7),
    places: parts(9).map((words) => {
      const [, name = '', country = '', , lat = '', lon = ''] = words.split('#')
      return {
        name: name || null,
        country: codeByFips.get(country) ?? null,
        lat: readDatasetNumber(lat),
        lon: readDatasetNumber(lon),
      }
    }),
    persons: parts(11),
    organisations: parts(13),
    tone: readDatasetNumber(cell(15).split(',')[0] ?? ''),
  }
}

function cellsOf(line: string, count: number, what: string): string[] {
  const cells = line.split('\t')
  if (cells.length !== count) throw new Fault('bad-record', `${cells.length} columns; ${what} of GDELT 2 has ${count}`)
  return cells
}

/** `20240305101500` as an instant. */
function gdeltInstant(words: string): string {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(words) ?? []
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  if (year === undefined || Number.isNaN(Date.parse(instant)))
    throw new Fault('bad-record', `"${words.slice(0, 40)}" is no instant`)
  return instant
}

import { Fault } from '../../types/index.js'
import { parsePublished } from '../dates/parsePublished.js'
import { webAddress } from '../feeds/webAddress.js'
import type { GdeltActor, GdeltCodes, GdeltEvent, GdeltPlace } from './GdeltEvent.js'

/** Columns of an events file of GDELT 2.0 (codebook of February 2015), counted from 0. */
const COLUMN_COUNT = 61
const COLUMN = {
  id: 0,
  date: 1,
  actor: 5,
  recipient: 15,
  isRoot: 25,
  cameo: 26,
  mentionCount: 31,
  sourceCount: 32,
  articleCount: 33,
  tone: 34,
  placeType: 51,
  placeName: 52,
  placeCountry: 53,
  latitude: 56,
  longitude: 57,
  url: 60,
} as const

/** The event in one line of a GDELT 2.0 events file; throws `bad-record` that says what is wrong with it. */
export function readGdeltEvent(line: string, codes: GdeltCodes): GdeltEvent {
  const cells = line.replace(/\r$/, '').split('\t')
  if (cells.length !== COLUMN_COUNT) {
    throw new Fault('bad-record', `${cells.length} columns; an events file of GDELT 2.0 has ${COLUMN_COUNT}.`)
  }
  const cell = (column: number): string => cells[column]?.trim() ?? ''
  const id = cell(COLUMN.id)
  const date = /^\d{8}$/.test(cell(COLUMN.date)) ? parsePublished(cell(COLUMN.date)) : null
  const cameo = cell(COLUMN.cameo)
  if (!/^\d+$/.test(id)) throw new Fault('bad-record', `"${id.slice(0, 40)}" is no id of a GDELT event.`)
  if (date === null) throw new Fault('bad-record', `"${cell(COLUMN.date).slice(0, 40)}" is no day.`)
  if (!/^\d{2,4}$/.test(cameo)) throw new Fault('bad-record', `"${cameo.slice(0, 40)}" is no CAMEO code.`)
  return {
    id,
    date,
    actor: readActor(cell, COLUMN.actor),
    recipient: readActor(cell, COLUMN.recipient),
    cameo,
    plover: codes.ploverByCameo.get(cameo) ?? null,
    isRoot: cell(COLUMN.isRoot) === '1',
    mentionCount: readNumber(cell(COLUMN.mentionCount)) ?? 0,
    sourceCount: readNumber(cell(COLUMN.sourceCount)) ?? 0,
    articleCount: readNumber(cell(COLUMN.articleCount)) ?? 0,
    tone: readNumber(cell(COLUMN.tone)),
    place: readPlace(cell, codes.codeByFips),
    url: webAddress(cell(COLUMN.url), ''),
  }
}

/** Code, name and country stand in three columns side by side. */
function readActor(cell: (column: number) => string, first: number): GdeltActor | null {
  const code = cell(first)
  return code === '' ? null : { code, name: cell(first + 1) || null, country: cell(first + 2) || null }
}

function readPlace(cell: (column: number) => string, codeByFips: ReadonlyMap<string, string>): GdeltPlace | null {
  const type = cell(COLUMN.placeType)
  if (type === '' || type === '0') return null
  return {
    name: cell(COLUMN.placeName) || null,
    country: codeByFips.get(cell(COLUMN.placeCountry)) ?? null,
    latitude: readNumber(cell(COLUMN.latitude)),
    longitude: readNumber(cell(COLUMN.longitude)),
  }
}

function readNumber(words: string): number | null {
  return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : null
}

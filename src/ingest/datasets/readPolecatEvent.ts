import { Fault, type ImportedActor, type ImportedEvent } from '../../types/index.js'
import { type Cell, readDatasetDay, readDatasetList, readDatasetNumber } from './cells.js'
import type { DatasetCodes } from './DatasetCodes.js'
import { readCategory, readSectors } from './ploverWords.js'

/** The event in a line of a POLECAT file (tab-separated, PLOVER words); throws `bad-record`. */
export function readPolecatEvent(cell: Cell, codes: DatasetCodes): ImportedEvent {
  const rowId = cell('Event ID')
  if (rowId === '') throw new Fault('bad-record', 'it has no Event ID')
  return {
    kind: 'event',
    dataset: 'polecat',
    rowId,
    day: readDatasetDay(cell('Event Date')),
    category: readCategory(cell('Event Type')),
    mode: cell('Event Mode') || null,
    cameo: null,
    contexts: readDatasetList(cell('Contexts')),
    actors: sideOf('Actor', cell, codes),
    recipients: sideOf('Recipient', cell, codes),
    place: placeOf(cell, codes),
    url: null,
    publisher: cell('Source') || null,
    details: {
      intensity: readDatasetNumber(cell('Intensity')),
      quad: cell('Quad Code') || null,
      published: cell('Publication Date') || null,
      language: cell('Language') || null,
      version: cell('Version') || null,
    },
  }
}

function sideOf(side: 'Actor' | 'Recipient', cell: Cell, codes: DatasetCodes): readonly ImportedActor[] {
  const name = cell(`${side} Name`)
  const country = cell(`${side} Country`)
  const raw = cell(`${side} Sectors`)
  if (name === '' && country === '' && raw === '') return []
  const sectors = readSectors([cell(`Primary ${side} Sector`), ...readDatasetList(raw, /[;,|\s]+/)])
  return [{ code: countryCode(country, codes), sectors, name: name || null, raw: raw || null }]
}

function placeOf(cell: Cell, codes: DatasetCodes): ImportedEvent['place'] {
  const country = cell('Country')
  const name = cell('Placename') || cell('City') || cell('Province') || country
  if (name === '') return null
  return {
    name,
    country: countryCode(country, codes),
    lat: readDatasetNumber(cell('Latitude')),
    lon: readDatasetNumber(cell('Longitude')),
  }
}

function countryCode(words: string, { isCountry, countryNamed }: DatasetCodes): string | null {
  return /^[A-Z]{3}$/.test(words) && isCountry(words) ? words : countryNamed(words)
}

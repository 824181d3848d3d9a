import { Fault, type ImportedActor, type ImportedEvent, type SectorCode } from '../../types/index.js'
import { type Cell, readDatasetDay, readDatasetList, readDatasetNumber } from './cells.js'
import type { DatasetCodes } from './DatasetCodes.js'

/** The event in a line of an ICEWS file (tab-separated, CAMEO codes); throws `bad-record`. */
export function readIcewsEvent(cell: Cell, codes: DatasetCodes): ImportedEvent {
  const rowId = cell('Event ID')
  const cameo = cell('CAMEO Code')
  if (rowId === '') throw new Fault('bad-record', 'it has no Event ID')
  // A few codes were written with a letter: "13y".
  if (!/^\d{2,4}[a-z]?$/i.test(cameo)) throw new Fault('bad-record', `"${cameo.slice(0, 40)}" is no CAMEO code`)
  const plover = codes.ploverByCameo.get(cameo) ?? null
  return {
    kind: 'event',
    dataset: 'icews',
    rowId,
    day: readDatasetDay(cell('Event Date')),
    category: plover?.category ?? null,
    mode: plover?.mode ?? null,
    cameo,
    contexts: plover?.contexts ?? [],
    actors: sideOf('Source', cell, codes),
    recipients: sideOf('Target', cell, codes),
    place: placeOf(cell, codes),
    url: null,
    publisher: cell('Publisher') || null,
    details: {
      label: cell('Event Text') || null,
      intensity: readDatasetNumber(cell('Intensity')),
      story: cell('Story ID') || null,
      sentence: readDatasetNumber(cell('Sentence Number')),
    },
  }
}

function sideOf(side: 'Source' | 'Target', cell: Cell, codes: DatasetCodes): readonly ImportedActor[] {
  const name = cell(`${side} Name`)
  const country = cell(`${side} Country`)
  const raw = cell(`${side} Sectors`)
  if (name === '' && country === '') return []
  const found = readDatasetList(raw, /,/).map((words) => partOf(words, codes))
  const sectors = found.flatMap((part) => part?.sector ?? [])
  const slot = found.find((part) => part?.code)?.code ?? null
  // A body of a country stands under that country, whatever kind of body it is.
  const code = codes.countryNamed(country) ?? slot
  return [{ code, sectors: [...new Set<SectorCode>(sectors)], name: name || null, raw: raw || null }]
}

function partOf(words: string, { icewsSectors }: DatasetCodes) {
  const lower = words.toLowerCase()
  return icewsSectors.find((part) => lower.includes(part.words))
}

function placeOf(cell: Cell, codes: DatasetCodes): ImportedEvent['place'] {
  const country = cell('Country')
  const name = [cell('City'), cell('District'), cell('Province'), country].find((part) => part !== '') ?? null
  if (name === null) return null
  return {
    name,
    country: codes.countryNamed(country),
    lat: readDatasetNumber(cell('Latitude')),
    lon: readDatasetNumber(cell('Longitude')),
  }
}

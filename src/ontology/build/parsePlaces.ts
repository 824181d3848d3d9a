import {
  badLine,
  type DataFile,
  type Row,
  readCell,
  readNumber,
  readOptional,
  readRequired,
  readRow,
  scanCell,
  scanTable,
  splitList,
} from '../../util/index.js'
import { PLACE_KINDS, type PlaceEntity, type PlaceKind } from '../Entity.js'
import { ADJECTIVE, NAME } from '../names/NameIndex.js'
import type { NameShelves } from '../names/startShelves.js'
import { type Lazy, lazy } from '../tables/lazy.js'
import { slugOf } from './slugOf.js'

const COLUMNS = ['name', 'names', 'adjectives', 'country', 'kind', 'lat', 'lon', 'geonames'] as const

/** How large a place of each kind is. */
const PRECISION = {
  capital: 'city',
  city: 'city',
  region: 'region',
  island: 'region',
  sea: 'sea',
  strait: 'sea',
  river: 'region',
  canal: 'region',
  base: 'point',
  port: 'point',
  airport: 'point',
  site: 'point',
  plant: 'point',
  crossing: 'point',
  border: 'region',
  camp: 'point',
  continent: 'region',
  area: 'region',
} as const satisfies Record<PlaceKind, PlaceEntity['precision']>

/** Reads places.tsv. */
export function parsePlaces(
  file: DataFile,
  codes: ReadonlySet<string>,
  shelves: NameShelves,
): readonly Lazy<PlaceEntity>[] {
  return scanTable(file, COLUMNS).map((row) => {
    const entity = lazy(() => readPlace(readRow(row), codes))
    shelves.add(entity, NAME, [scanCell(row, 0)])
    const names = scanCell(row, 1)
    if (names !== '') shelves.add(entity, NAME, splitList(row, names))
    const adjectives = scanCell(row, 2)
    if (adjectives !== '') shelves.add(entity, ADJECTIVE, splitList(row, adjectives))
    return entity
  })
}

/** `place:vladivostok.rus`; of a place in no state `place:black-sea`. */
function placeId(name: string, country: string | null): string {
  const slug = slugOf(name)
  return country === null ? `place:${slug}` : `place:${slug}.${country.toLowerCase()}`
}

function readPlace(row: Row, codes: ReadonlySet<string>): PlaceEntity {
  const country = readOptional(row, 3)
  if (country !== null && !codes.has(country)) throw badLine(row, `"${country}" is no country code.`)
  const placeKind = readKind(row)
  const name = readRequired(row, 0, 'name')
  return {
    kind: 'place',
    id: placeId(name, country),
    name,
    wikidata: null,
    country,
    placeKind,
    lat: readDegrees(row, 5, 90),
    lon: readDegrees(row, 6, 180),
    geonames: readNumber(row, 7, 'GeoNames id'),
    precision: PRECISION[placeKind],
  }
}

function readKind(row: Row): PlaceKind {
  const kind = readCell(row, 4)
  const known = PLACE_KINDS.find((candidate) => candidate === kind)
  if (known === undefined) throw badLine(row, `"${kind}" is no kind of place.`)
  return known
}

function readDegrees(row: Row, column: number, limit: number): number | null {
  const degrees = readNumber(row, column, 'coordinate')
  if (degrees !== null && Math.abs(degrees) > limit) throw badLine(row, `${degrees} degrees is off the globe.`)
  return degrees
}

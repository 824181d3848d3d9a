import { readFileSync } from 'node:fs'
import type { WantedCity } from './readCities.js'

/** Country codes of states.tsv. */
export function readStateCodes(path: string): ReadonlySet<string> {
  return new Set(readRows(path).map((cells) => cells[1] ?? ''))
}

/** Capitals of states.tsv, other spellings of the name with them. */
export function readStateCities(path: string): readonly WantedCity[] {
  return readRows(path).flatMap((cells) => {
    const [id, country = '', , , , , , , , , , capital = '', seats = ''] = cells
    const isFormer = cells[14] !== ''
    // Capitals of partially recognised entities stand in cities.txt, in the state that claims them.
    if (capital === '' || isFormer || id !== country) return []
    return [{ names: [capital, ...otherSpellings(seats)], country, kind: 'capital' as const, at: null }]
  })
}

function readRows(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
}

/** Seats that are other cities: they stand in cities.txt. */
const OTHER_CITIES: ReadonlySet<string> = new Set([
  'Tel Aviv',
  'Cotonou',
  'Abidjan',
  'Dar es Salaam',
  'Bujumbura',
  'Delhi',
  'Putrajaya',
])

function otherSpellings(seats: string): readonly string[] {
  return seats.split('|').filter((seat) => seat !== '' && !OTHER_CITIES.has(seat))
}

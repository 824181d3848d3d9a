import { readFileSync } from 'node:fs'

/** A town to be placed. */
export interface WantedCity {
  readonly names: readonly string[]
  readonly country: string
  readonly kind: 'capital' | 'city'
  /** Where the list itself says where it lies. */
  readonly at: { readonly lat: number; readonly lon: number } | null
}

/** Reads cities.txt: "UKR: Kharkiv|Kharkov, Yahidne@51.41/31.45". */
export function readCities(path: string): readonly WantedCity[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const colon = line.indexOf(':')
      const country = line.slice(0, colon)
      return line
        .slice(colon + 1)
        .split(',')
        .map((part) => readCity(part.trim(), country))
    })
}

function readCity(part: string, country: string): WantedCity {
  const [names = '', where] = part.split('@')
  const [lat, lon] = where?.split('/').map(Number) ?? []
  const at = lat === undefined || lon === undefined ? null : { lat, lon }
  return { names: names.split('|'), country, kind: 'city', at }
}

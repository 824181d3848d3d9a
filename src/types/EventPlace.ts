/** How large a place the words name. */
export type PlacePrecision = 'point' | 'city' | 'region' | 'country' | 'sea'

/** Where something happened, as the words say it. */
export interface EventPlace {
  readonly name: string
  /** ISO 3166-1 alpha-3 of the state it lies in; null for seas and disputed places. */
  readonly country: string | null
  /** GeoNames id, where known. */
  readonly geonames: number | null
  /** Degrees, WGS 84. */
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: PlacePrecision
}

/** One row of places.tsv. */
export interface Place {
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly country: string
  readonly kind: string
  readonly lat: number | null
  readonly lon: number | null
  readonly geonames: number | null
}

/** The row as text, coordinates with two decimals. */
export function placeLine({ names, adjectives, country, kind, lat, lon, geonames }: Place): string {
  const [name = '', ...others] = names
  const cells = [name, others.join('|'), adjectives.join('|'), country, kind, round(lat), round(lon), geonames ?? '']
  return `${cells.join('\t')}\n`
}

function round(degrees: number | null): string {
  return degrees === null ? '' : String(Math.round(degrees * 100) / 100)
}

/** Days that news calls by month and day alone long after: their year is not the nearest one. */
export interface NamedDay {
  readonly month: number
  readonly day: number
  readonly year: number
  /** Nouns after the date that show that this day is meant. */
  readonly nouns: ReadonlySet<string>
}

export const NAMED_DAYS: readonly NamedDay[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: new Set(['attack', 'attacks', 'terror', 'terrorist', 'hijackings', 'hijackers', 'atrocities']),
  },
  { month: 10, day: 7, year: 2023, nouns: new Set(['attack', 'attacks', 'massacre', 'assault']) },
]

import type { OutletRating } from '../../ledger/index.js'
import type { DescribedOutlet } from '../outlets/DescribedOutlet.js'
import { csvCell } from './csvCell.js'

type Columns<Item> = readonly (readonly [name: string, cell: (item: Item) => string | number | null])[]

const OUTLETS: Columns<DescribedOutlet> = [
  ['outlet_id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['country', ({ country }) => country],
  ['kind', ({ kind }) => kind],
  ['owner', ({ owner }) => owner],
  ['family', ({ family }) => family],
  ['domains', ({ domains }) => domains.join('; ')],
  ['stated', ({ stated }) => stated.join('; ')],
  ['reports', ({ reportCount }) => reportCount],
  ['first_published', ({ firstPublished }) => firstPublished],
  ['last_published', ({ lastPublished }) => lastPublished],
  ['reliability', ({ rating }) => rating?.reliability ?? null],
  ['reason', ({ rating }) => rating?.reason ?? null],
  ['rated_by', ({ rating }) => rating?.by ?? null],
  ['rated_since', ({ rating }) => rating?.since ?? null],
]

const RATINGS: Columns<OutletRating> = [
  ['outlet_id', ({ outlet }) => outlet],
  ['reliability', ({ reliability }) => reliability],
  ['reason', ({ reason }) => reason],
  ['rated_by', ({ by }) => by],
  ['since', ({ since }) => since],
  ['until', ({ until }) => until],
]

/** The names of the columns of outlets, as the first line of a CSV file. */
export function outletHeader(): string {
  return headerOf(OUTLETS)
}

/** One outlet as a line of CSV. */
export function outletRow(outlet: DescribedOutlet): string {
  return rowOf(OUTLETS, outlet)
}

/** The names of the columns of ratings, as the first line of a CSV file. */
export function ratingHeader(): string {
  return headerOf(RATINGS)
}

/** One rating as a line of CSV. */
export function ratingRow(rating: OutletRating): string {
  return rowOf(RATINGS, rating)
}

function headerOf<Item>(columns: Columns<Item>): string {
  return columns.map(([name]) => name).join(',')
}

function rowOf<Item>(columns: Columns<Item>, item: Item): string {
  return columns.map(([, cell]) => csvCell(cell(item))).join(',')
}

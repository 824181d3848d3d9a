import type { UnhadEntry } from '../../ledger/index.js'
import { csvCell } from './csvCell.js'

const COLUMNS: readonly (readonly [name: string, cell: (one: UnhadEntry) => string | null])[] = [
  ['source_id', ({ sourceId }) => sourceId],
  ['entry_id', ({ entryId }) => entryId],
  ['url', ({ url }) => url],
  ['title', ({ title }) => title],
  ['at', ({ at }) => at],
  ['reason', ({ fault }) => fault],
]

/** The names of the columns, as the first line of a CSV file. */
export function missedHeader(): string {
  return COLUMNS.map(([name]) => name).join(',')
}

/** One entry that could not be had as a line of CSV. */
export function missedRow(one: UnhadEntry): string {
  return COLUMNS.map(([, cell]) => csvCell(cell(one))).join(',')
}

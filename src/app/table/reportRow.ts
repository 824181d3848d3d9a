import type { KeptReport } from '../../ledger/index.js'
import { csvCell } from './csvCell.js'

/** Column names of the table of reports and what stands in them. */
export const REPORT_TABLE_COLUMNS: readonly (readonly [name: string, cell: (kept: KeptReport) => string | null])[] = [
  ['report_id', ({ id }) => id],
  ['text_id', ({ report }) => report.id],
  ['url', ({ report }) => report.url],
  ['outlet', ({ report }) => report.outlet],
  ['title', ({ report }) => report.title],
  ['byline', ({ report }) => report.byline],
  ['published', ({ report }) => report.published],
  ['language', ({ report }) => report.language],
  ['origin', ({ origin }) => origin],
  ['fetched_at', ({ fetchedAt }) => fetchedAt],
  ['found_at', ({ foundAt }) => foundAt],
  ['quality', ({ quality }) => quality],
  ['source_id', ({ sourceId }) => sourceId],
  ['kept_at', ({ keptAt }) => keptAt],
  ['text', ({ report }) => report.text],
]

/** The names of the columns, as the first line of a CSV file. */
export function reportHeader(): string {
  return REPORT_TABLE_COLUMNS.map(([name]) => name).join(',')
}

/** One kept report as a line of CSV. */
export function reportRow(kept: KeptReport): string {
  return REPORT_TABLE_COLUMNS.map(([, cell]) => csvCell(cell(kept))).join(',')
}

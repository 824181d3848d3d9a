import type { ListedReport } from '../ledger/lineage/listReports.js'
import { csvCell } from './csvCell.js'
import { reportHeader, reportRow } from './reportRow.js'

const COLUMNS: readonly (readonly [name: string, cell: (listed: ListedReport) => string | number | null])[] = [
  ['is_copy', ({ derivation }) => (derivation === null ? null : String(derivation.isCopy))],
  ['own_share', ({ derivation }) => derivation?.ownShare ?? null],
  ['from_reports', ({ derivation }) => joined(derivation?.from.map(({ report }) => report))],
  ['from_outlets', ({ derivation }) => joined(derivation?.from.map(({ outlet }) => outlet))],
  ['links', ({ derivation }) => joined(derivation?.from.map(({ link }) => link))],
  ['shares', ({ derivation }) => joined(derivation?.from.map(({ share }) => share))],
  ['credits', ({ derivation }) => joined([...new Set(derivation?.credits.map(({ name }) => name))])],
]

/** The names of the columns, as the first line of a CSV file. */
export function listedReportHeader(): string {
  return [reportHeader(), ...COLUMNS.map(([name]) => name)].join(',')
}

/** One kept report as a line of CSV, with where it comes from; several values of a cell are parted by semicolons. */
export function listedReportRow(listed: ListedReport): string {
  return [reportRow(listed), ...COLUMNS.map(([, cell]) => csvCell(cell(listed)))].join(',')
}

function joined(values: readonly (string | number | null)[] | undefined): string | null {
  return values === undefined ? null : values.map((value) => value ?? '').join('; ')
}

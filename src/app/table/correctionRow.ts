import type { ListedCorrection } from '../ledger/incidents/listCorrections.js'
import { csvCell } from './csvCell.js'

type Cell = (listed: ListedCorrection) => string | number | null

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['correction_id', ({ correction }) => correction.id],
  ['kind', ({ correction }) => correction.kind],
  ['undoes', ({ correction }) => (correction.kind === 'undo' ? correction.correction : null)],
  ['records', ({ correction }) => (correction.kind === 'undo' ? null : correction.records.length)],
  ['reports', ({ correction }) => (correction.kind === 'undo' ? null : reportsOf(correction.records).join('; '))],
  ['at', ({ at }) => at],
  ['who', ({ who }) => who],
  ['reason', ({ reason }) => reason],
  ['holds', ({ holds }) => String(holds)],
  ['lost', ({ lost }) => lost.length],
]

/** The names of the columns, as the first line of a CSV file. */
export function correctionHeader(): string {
  return COLUMNS.map(([name]) => name).join(',')
}

/** One correction as a line of CSV. */
export function correctionRow(listed: ListedCorrection): string {
  return COLUMNS.map(([, cell]) => csvCell(cell(listed))).join(',')
}

function reportsOf(records: readonly { readonly report: string }[]): readonly string[] {
  return [...new Set(records.map(({ report }) => report))]
}

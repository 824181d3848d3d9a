import type { OutcomeTally } from '../../analysis/index.js'
import { csvCell } from './csvCell.js'

const COLUMNS = [
  ['key', ({ key }) => key],
  ['name', ({ name }) => name],
  ['settled', ({ settled }) => settled],
  ['met', ({ met }) => met],
  ['met_late', ({ metLate }) => metLate],
  ['overdue', ({ overdue }) => overdue],
  ['withdrawn', ({ withdrawn }) => withdrawn],
  ['contradicted', ({ contradicted }) => contradicted],
  ['open', ({ open }) => open],
  ['met_share', ({ metShare }) => metShare],
] as const satisfies readonly (readonly [name: string, cell: (tally: OutcomeTally) => string | number | null])[]

/** The names of the columns, as the first line of a CSV file. */
export function tallyHeader(): string {
  return COLUMNS.map(([name]) => name).join(',')
}

/** One tally as a line of CSV. */
export function tallyRow(tally: OutcomeTally): string {
  return COLUMNS.map(([, cell]) => csvCell(cell(tally))).join(',')
}

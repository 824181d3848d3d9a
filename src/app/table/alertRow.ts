import type { Alert } from '../../types/index.js'
import { csvCell } from './csvCell.js'

const COLUMNS: readonly (readonly [name: string, cell: (alert: Alert) => string | null])[] = [
  ['alert_id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['severity', ({ severity }) => severity],
  ['subject', ({ subject }) => subject],
  ['reason', ({ reason }) => (reason === '' ? null : reason)],
  ['words', ({ words }) => words],
  ['rests_on', ({ rests }) => rests.join('; ')],
  ['raised_at', ({ raisedAt }) => raisedAt],
  ['ended_at', ({ ended }) => ended?.at ?? null],
  ['ended_because', ({ ended }) => ended?.words ?? null],
  ['acknowledged_at', ({ acknowledged }) => acknowledged?.at ?? null],
  ['acknowledged_by', ({ acknowledged }) => acknowledged?.by ?? null],
  ['acknowledged_reason', ({ acknowledged }) => acknowledged?.reason ?? null],
]

/** The names of the columns, as the first line of a CSV file. */
export function alertHeader(): string {
  return COLUMNS.map(([name]) => name).join(',')
}

/** One alert as a line of CSV. */
export function alertRow(alert: Alert): string {
  return COLUMNS.map(([, cell]) => csvCell(cell(alert))).join(',')
}

import type { NumberedReport } from '../../lineage/index.js'
import type { Connection } from '../Connection.js'
import { keptReport, type ReportRow } from '../read/reportRows.js'

/** The key of the last report that has a sketch; reports are settled in the order of their keys. */
export function lastSettled(connection: Connection): number {
  const select = connection.prepare<[], number | null>('SELECT max(report_key) FROM lineage_reports').pluck()
  return select.get() ?? 0
}

/** How many reports were kept after the last one settled. */
export function countUnsettled(connection: Connection): number {
  const select = connection.prepare<[number], number>('SELECT count(*) FROM reports WHERE key > ?').pluck()
  return select.get(lastSettled(connection)) ?? 0
}

/** The next reports to settle. */
export function selectUnsettled(connection: Connection, limit: number): NumberedReport[] {
  return connection
    .prepare<[number, number], ReportRow & { key: number }>('SELECT * FROM reports WHERE key > ? ORDER BY key LIMIT ?')
    .all(lastSettled(connection), limit)
    .map((row) => ({ number: row.key, kept: keptReport(row) }))
}

/** Settled reports that are to be compared again. */
export function selectStirred(connection: Connection, limit: number): number[] {
  const select = connection.prepare<[number], number>(
    'SELECT report_key FROM lineage_stirred ORDER BY report_key LIMIT ?',
  )
  return select.pluck().all(limit)
}

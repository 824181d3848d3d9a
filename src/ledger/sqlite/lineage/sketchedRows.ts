import type { SketchedRow } from '../../lineage/index.js'
import type { Connection } from '../Connection.js'
import { keptReport, type ReportRow } from '../read/reportRows.js'
import { asOfCondition } from './asOfCondition.js'
import { unpackNumbers } from './packNumbers.js'

interface Row extends ReportRow {
  readonly key: number
  readonly outlet_key: string | null
  readonly whole_hash: string
  readonly whole_credit: string | null
  readonly feature_count: number
  readonly segments: Buffer
  readonly sketch: string
  readonly is_origin: number
  readonly own_share: number
  readonly spans: string
}

/** Settled reports with their sketches and standings; those that were not settled at the instant are left out. */
export function selectSketched(connection: Connection, numbers: readonly number[], asOf?: string): SketchedRow[] {
  const { sql, values } = asOfCondition('lineage_standings', asOf)
  const select = connection.prepare<unknown[], Row>(`
    SELECT reports.*, lineage_reports.outlet AS outlet_key, whole_hash, whole_credit, feature_count, segments, sketch,
      is_origin, own_share, spans
    FROM lineage_reports
    JOIN reports ON reports.key = lineage_reports.report_key
    JOIN lineage_standings ON lineage_standings.report_key = lineage_reports.report_key AND ${sql}
    WHERE lineage_reports.report_key = ?`)
  return numbers.flatMap((number) => {
    const row = select.get(...values, number)
    return row ? [sketchedRow(row)] : []
  })
}

function sketchedRow(row: Row): SketchedRow {
  const { key: number, outlet_key: outlet, whole_hash: wholeHash, whole_credit: wholeCredit, sketch, spans } = row
  const segments = unpackNumbers(row.segments)
  return {
    number,
    kept: keptReport(row),
    row: { number, outlet, wholeHash, wholeCredit, featureCount: row.feature_count, segments, sketch },
    standing: { number, isOrigin: row.is_origin === 1, ownShare: row.own_share, spans },
  }
}

/** The numbers of those of some reports that are settled. */
export function selectNumbers(connection: Connection, ids: readonly string[], asOf?: string): Map<string, number> {
  const { sql, values } = asOfCondition('lineage_standings', asOf)
  const select = connection
    .prepare<unknown[], number>(
      `SELECT reports.key FROM reports JOIN lineage_standings ON report_key = reports.key AND ${sql} WHERE reports.id = ?`,
    )
    .pluck()
  const found = new Map<string, number>()
  for (const id of ids) {
    const number = select.get(...values, id)
    if (number !== undefined) found.set(id, number)
  }
  return found
}

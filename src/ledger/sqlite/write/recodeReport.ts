import { Fault, type ReadReport } from '../../../types/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from './appendLog.js'
import { closeCoding } from './closeCoding.js'
import { insertCoding } from './insertCoding.js'

interface CurrentCoding {
  readonly report: number
  readonly published: string | null
  readonly coding: number
}

const CURRENT = `
SELECT reports.key AS report, reports.published, codings.key AS coding
FROM reports JOIN codings ON codings.report_key = reports.key AND codings.superseded_at IS NULL
WHERE reports.id = ?`

/** Puts a newer reading beside the current one, which is closed at that instant and stays as a version. */
export function recodeReport(connection: Connection, reportId: string, reading: ReadReport, at: string): void {
  const current = connection.prepare<[string], CurrentCoding>(CURRENT).get(reportId)
  if (!current) throw new Fault('not-found', `The ledger holds no report ${reportId}.`)
  closeCoding(connection, current.coding, current.published, at)
  insertCoding(connection, current.report, reading, at)
  appendLog(connection, { at, kind: 'recode', subject: reportId, detail: { versions: reading.versions } })
}

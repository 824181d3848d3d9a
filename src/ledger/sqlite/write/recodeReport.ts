import { type CodedEvent, Fault, type ReadReport } from '../../../types/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from './appendLog.js'
import { insertCoding } from './insertCoding.js'
import { rollUp } from './rollUp.js'

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
  const bodies = connection.prepare<[number], { body: string }>('SELECT body FROM events WHERE coding_key = ?')
  for (const { body } of bodies.all(current.coding))
    rollUp(connection, JSON.parse(body) as CodedEvent, current.published, 'take')
  connection.prepare('UPDATE codings SET superseded_at = ? WHERE key = ?').run(at, current.coding)
  insertCoding(connection, current.report, reading, at)
  appendLog(connection, { at, kind: 'recode', subject: reportId, detail: { versions: reading.versions } })
}

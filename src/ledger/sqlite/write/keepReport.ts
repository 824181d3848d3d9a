import type { Deposit } from '../../Ledger.js'
import { ledgerReportId } from '../../ledgerReportId.js'
import type { Connection } from '../Connection.js'
import { appendLog } from './appendLog.js'
import { insertCoding } from './insertCoding.js'
import { insertReport } from './insertReport.js'

/** Keeps a report, its words for searching, and what was read in it; false where it was kept before. */
export function keepReport(connection: Connection, deposit: Deposit, at: string): boolean {
  const { reading, origin, fetchedAt, foundAt = null, quality = null, sourceId = null } = deposit
  const { report } = reading
  const id = ledgerReportId(report)
  const key = insertReport(connection, { id, report, origin, fetchedAt, foundAt, quality, sourceId, keptAt: at })
  if (key === null) return false
  insertCoding(connection, key, reading, at)
  appendLog(connection, { at, kind: 'keep', subject: id, detail: { origin, events: reading.events.length } })
  return true
}

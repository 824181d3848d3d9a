import { ledgerReportId } from '../../ledgerReportId.js'
import type { KeptReport, LogEntry } from '../../rows/index.js'
import type { TransferItem, TransferResult } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { insertReport } from '../write/insertReport.js'
import { restoreReading } from './restoreReading.js'
import { restoreRow } from './restoreRow.js'

/** Takes one thing of another ledger in, its instants as they are. */
export function restoreItem(connection: Connection, item: TransferItem): TransferResult {
  switch (item.kind) {
    case 'report':
      return restoreReport(connection, item.report)
    case 'reading':
      return restoreReading(connection, item.reading)
    case 'row':
      return restoreRow(connection, item.row)
    case 'log':
      return restoreLog(connection, item.entry)
  }
}

function restoreReport(connection: Connection, report: KeptReport): TransferResult {
  if (ledgerReportId(report.report) !== report.id)
    return { kind: 'refused', reason: `its id ${report.id} is not that of its words and particulars` }
  return { kind: insertReport(connection, report) === null ? 'known' : 'added' }
}

const SAME = 'SELECT 1 FROM log WHERE subject = ? AND at = ? AND kind = ? AND detail = ?'
const LAST = 'SELECT coalesce(max(seq), 0) AS seq FROM log'
const INSERT = 'INSERT INTO log (seq, at, kind, subject, detail) VALUES (?, ?, ?, ?, ?)'

/** A line of the log keeps its number where that one is still to come here; else it goes to the end. */
function restoreLog(connection: Connection, { seq, at, kind, subject, detail }: LogEntry): TransferResult {
  const words = JSON.stringify(detail)
  if (connection.prepare(SAME).get(subject, at, kind, words)) return { kind: 'known' }
  const last = connection.prepare<[], { seq: number }>(LAST).get()?.seq ?? 0
  connection.prepare(INSERT).run(Math.max(seq, last + 1), at, kind, subject, words)
  return { kind: 'added' }
}

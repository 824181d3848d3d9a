import type { Deposit } from '../../Ledger.js'
import { ledgerReportId } from '../../ledgerReportId.js'
import type { Connection } from '../Connection.js'
import { appendLog } from './appendLog.js'
import { indexWords } from './indexWords.js'
import { insertCoding } from './insertCoding.js'

const INSERT = `
INSERT INTO reports (id, text_id, url, outlet, title, byline, published, language, origin, fetched_at, kept_at, text)
VALUES (@id, @textId, @url, @outlet, @title, @byline, @published, @language, @origin, @fetchedAt, @keptAt, @text)
ON CONFLICT (id) DO NOTHING`

/** Keeps a report, its words for searching, and what was read in it; false where it was kept before. */
export function keepReport(connection: Connection, { reading, origin, fetchedAt }: Deposit, at: string): boolean {
  const { report } = reading
  const id = ledgerReportId(report)
  const { id: textId, url, outlet, title, byline, published, language, text } = report
  const row = { id, textId, url, outlet, title, byline, published, language, origin, fetchedAt, keptAt: at, text }
  const { changes, lastInsertRowid } = connection.prepare(INSERT).run(row)
  if (changes === 0) return false
  const key = Number(lastInsertRowid)
  indexWords(connection, key, title, text)
  insertCoding(connection, key, reading, at)
  appendLog(connection, { at, kind: 'keep', subject: id, detail: { origin, events: reading.events.length } })
  return true
}

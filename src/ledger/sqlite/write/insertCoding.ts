import type { ReadReport } from '../../../types/index.js'
import type { Connection } from '../Connection.js'
import { insertClaim } from './insertClaim.js'
import { insertEvent } from './insertEvent.js'
import { insertExpectation } from './insertExpectation.js'
import { rollUp } from './rollUp.js'

/** Writes one reading of a report: its versions, event records, claims, expectations, findings. */
export function insertCoding(connection: Connection, reportKey: number, reading: ReadReport, at: string): void {
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO codings (report_key, versions, sentences, findings, coded_at) VALUES (?, ?, ?, ?, ?)')
    .run(
      reportKey,
      JSON.stringify(reading.versions),
      JSON.stringify(reading.sentences.map(({ start, end }) => [start, end])),
      JSON.stringify(reading.findings),
      at,
    )
  const codingKey = Number(lastInsertRowid)
  for (const event of reading.events) {
    insertEvent(connection, codingKey, event)
    rollUp(connection, event, reading.report.published, 'add')
  }
  for (const claim of reading.claims) insertClaim(connection, codingKey, claim)
  for (const one of reading.expectations) insertExpectation(connection, codingKey, one)
}

import type { ReadReport } from '../../../types/index.js'
import type { Connection } from '../Connection.js'
import { insertClaim } from './insertClaim.js'
import { insertEvent } from './insertEvent.js'
import { insertExpectation } from './insertExpectation.js'
import { rollUp } from './rollUp.js'

/** What a reading tells, apart from the report itself. */
export type ReadingParts = Omit<ReadReport, 'report'>

/** Writes a current reading of a report: its versions, event records, claims, expectations, findings. */
export function insertCoding(connection: Connection, reportKey: number, reading: ReadReport, at: string): void {
  insertReading(connection, reportKey, reading, at, null)
  for (const event of reading.events) rollUp(connection, event, reading.report.published, 'add')
}

/** Writes a reading without counting its records: one that is current has no end. */
export function insertReading(
  connection: Connection,
  reportKey: number,
  reading: ReadingParts,
  codedAt: string,
  supersededAt: string | null,
): void {
  const { lastInsertRowid } = connection
    .prepare(
      'INSERT INTO codings (report_key, versions, sentences, findings, coded_at, superseded_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      reportKey,
      JSON.stringify(reading.versions),
      JSON.stringify(reading.sentences.map(({ start, end }) => [start, end])),
      JSON.stringify(reading.findings),
      codedAt,
      supersededAt,
    )
  const codingKey = Number(lastInsertRowid)
  for (const event of reading.events) insertEvent(connection, codingKey, event)
  for (const claim of reading.claims) insertClaim(connection, codingKey, claim)
  for (const one of reading.expectations) insertExpectation(connection, codingKey, one)
}

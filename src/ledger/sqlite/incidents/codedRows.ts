import type { CodedEvent, Expectation } from '../../../types/index.js'
import type { CodedRow, RecordKey } from '../../incidents/index.js'
import type { ReportHeading } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { keptReport, type ReportRow } from '../read/reportRows.js'

interface ReadingRow extends ReportRow {
  readonly key: number
  readonly coding: number
  readonly sentences: string
}

const READING = `
SELECT reports.*, codings.key AS coding, codings.sentences
FROM codings JOIN reports ON reports.key = codings.report_key`

/** Current readings of some reports, in the order asked for. */
export function selectCoded(connection: Connection, numbers: readonly number[]): CodedRow[] {
  const query = `${READING} WHERE codings.report_key = ? AND codings.superseded_at IS NULL`
  return readingsOf(connection, query, numbers)
}

/** The readings that incidents are told from, of those of some reports that have a newer one. */
export function selectOutdated(connection: Connection, numbers: readonly number[]): CodedRow[] {
  const query = `${READING} JOIN incident_readings ON incident_readings.coding_key = codings.key
    WHERE codings.report_key = ? AND codings.superseded_at IS NOT NULL`
  return readingsOf(connection, query, numbers)
}

function readingsOf(connection: Connection, query: string, numbers: readonly number[]): CodedRow[] {
  const select = connection.prepare<[number], ReadingRow>(query)
  return numbers.flatMap((number) => {
    const row = select.get(number)
    return row ? [codedRow(connection, row)] : []
  })
}

function codedRow(connection: Connection, row: ReadingRow): CodedRow {
  const events = connection
    .prepare<[number], { key: number; body: string }>('SELECT key, body FROM events WHERE coding_key = ? ORDER BY key')
    .all(row.coding)
  const expectations = connection
    .prepare<[number], string>('SELECT body FROM expectations WHERE coding_key = ? ORDER BY key')
    .pluck()
    .all(row.coding)
  const { id, report } = keptReport(row)
  return {
    number: row.key,
    coding: row.coding,
    id,
    report,
    sentences: (JSON.parse(row.sentences) as [number, number][]).map(([start, end]) => ({ start, end })),
    events: events.map(({ key, body }) => ({ key, event: JSON.parse(body) as CodedEvent })),
    expectations: expectations.map((body) => JSON.parse(body) as Expectation),
  }
}

const RECORD = `
SELECT codings.report_key AS number, events.id AS record
FROM events JOIN codings ON codings.key = events.coding_key AND codings.superseded_at IS NULL WHERE events.key = ?`

/** Of the rows of records those that are of a current reading. */
export function selectRecords(connection: Connection, events: readonly number[]): Map<number, RecordKey> {
  const select = connection.prepare<[number], RecordKey>(RECORD)
  const found = new Map<number, RecordKey>()
  for (const event of events) {
    const record = select.get(event)
    if (record) found.set(event, record)
  }
  return found
}

/** The numbers of reports by the ledger's ids. */
export function selectReportNumbers(connection: Connection, ids: readonly string[]): Map<string, number> {
  const select = connection.prepare<[string], number>('SELECT key FROM reports WHERE id = ?').pluck()
  const found = new Map<string, number>()
  for (const id of ids) {
    const number = select.get(id)
    if (number !== undefined) found.set(id, number)
  }
  return found
}

/** What a list says of some reports, by the ledger's ids. */
export function selectHeadings(connection: Connection, ids: readonly string[]): ReportHeading[] {
  const select = connection.prepare<[string], ReportHeading>(
    'SELECT id, url, outlet, title, published FROM reports WHERE id = ?',
  )
  return ids.flatMap((id) => select.get(id) ?? [])
}

import type { Claim, CodedEvent, Expectation, Finding, Versions } from '../../../types/index.js'
import type { ReportFilter } from '../../Filters.js'
import type { KeptReport } from '../../rows/index.js'
import type { StoredReading } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { whereKept } from '../read/reportRows.js'
import { pagesByKey } from './pagesByKey.js'
import { streamReports } from './streamRows.js'

interface ReadingRow {
  readonly key: number
  readonly reportId: string
  readonly codedAt: string
  readonly supersededAt: string | null
  readonly versions: string
  readonly sentences: string
  readonly findings: string
}

const SELECT = `
SELECT codings.key, reports.id AS reportId, coded_at AS codedAt, superseded_at AS supersededAt, versions, sentences,
  findings
FROM codings JOIN reports ON reports.key = codings.report_key`

const CURRENT = `${SELECT}
WHERE reports.id = ? AND coded_at <= ? AND (superseded_at IS NULL OR superseded_at > ?)`

/** Sorts after every instant. */
const NOW = '~'

/** Readings in the order they were made, each with all that it tells. */
export function* streamReadings(connection: Connection, filter: ReportFilter): Generator<StoredReading> {
  const { asOf } = filter
  const where = () => whereKept(filter).add('codings.coded_at <= ?', asOf)
  for (const row of pagesByKey<ReadingRow>(connection, { select: SELECT, key: 'codings.key', where }))
    yield storedReading(connection, row, asOf ?? NOW)
}

/** Reports in the order they came, each with the reading that was current at the instant asked about. */
export function* streamReadReports(
  connection: Connection,
  filter: ReportFilter,
): Generator<{ report: KeptReport; reading: StoredReading }> {
  const at = filter.asOf ?? NOW
  const select = connection.prepare<[string, string, string], ReadingRow>(CURRENT)
  for (const report of streamReports(connection, filter)) {
    // A report without a reading waits for `sitrep recode`; there is nothing to tell of it yet.
    const row = select.get(report.id, at, at)
    if (row) yield { report, reading: storedReading(connection, row, at) }
  }
}

function storedReading(connection: Connection, row: ReadingRow, at: string): StoredReading {
  const spans = JSON.parse(row.sentences) as [number, number][]
  return {
    reportId: row.reportId,
    codedAt: row.codedAt,
    supersededAt: row.supersededAt !== null && row.supersededAt <= at ? row.supersededAt : null,
    versions: JSON.parse(row.versions) as Versions,
    sentences: spans.map(([start, end]) => ({ start, end })),
    events: bodiesOf<CodedEvent>(connection, 'events', row.key),
    claims: bodiesOf<Claim>(connection, 'claims', row.key),
    expectations: bodiesOf<Expectation>(connection, 'expectations', row.key),
    findings: JSON.parse(row.findings) as Finding[],
  }
}

function bodiesOf<Thing>(connection: Connection, table: string, codingKey: number): Thing[] {
  return connection
    .prepare<[number], { body: string }>(`SELECT body FROM ${table} WHERE coding_key = ? ORDER BY key`)
    .all(codingKey)
    .map(({ body }) => JSON.parse(body) as Thing)
}

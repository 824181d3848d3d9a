import type { Claim, CodedEvent, Expectation, Finding, Versions } from '../../../types/index.js'
import type { ReportFilter } from '../../Filters.js'
import type { StoredReading } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { whereKept } from '../read/reportRows.js'
import { pagesByKey } from './pagesByKey.js'

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

/** Readings in the order they were made, each with all that it tells. */
export function* streamReadings(connection: Connection, filter: ReportFilter): Generator<StoredReading> {
  const { asOf } = filter
  const where = () => whereKept(filter).add('codings.coded_at <= ?', asOf)
  for (const row of pagesByKey<ReadingRow>(connection, { select: SELECT, key: 'codings.key', where })) {
    const isClosed = row.supersededAt !== null && (asOf === undefined || row.supersededAt <= asOf)
    const spans = JSON.parse(row.sentences) as [number, number][]
    yield {
      reportId: row.reportId,
      codedAt: row.codedAt,
      supersededAt: isClosed ? row.supersededAt : null,
      versions: JSON.parse(row.versions) as Versions,
      sentences: spans.map(([start, end]) => ({ start, end })),
      events: bodiesOf<CodedEvent>(connection, 'events', row.key),
      claims: bodiesOf<Claim>(connection, 'claims', row.key),
      expectations: bodiesOf<Expectation>(connection, 'expectations', row.key),
      findings: JSON.parse(row.findings) as Finding[],
    }
  }
}

function bodiesOf<Thing>(connection: Connection, table: string, codingKey: number): Thing[] {
  return connection
    .prepare<[number], { body: string }>(`SELECT body FROM ${table} WHERE coding_key = ? ORDER BY key`)
    .all(codingKey)
    .map(({ body }) => JSON.parse(body) as Thing)
}

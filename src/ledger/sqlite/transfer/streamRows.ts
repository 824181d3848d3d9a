import type { Claim, CodedEvent, Expectation } from '../../../types/index.js'
import type { ClaimFilter, EventFilter, ExpectationFilter, ReportFilter } from '../../Filters.js'
import type { KeptReport, LogEntry, StoredClaim, StoredEvent, StoredExpectation } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { type BodyRow, bodyQuery, headingOf } from '../read/bodyQuery.js'
import { whereClaim } from '../read/claimRows.js'
import { whereEvent } from '../read/whereEvent.js'
import { whereExpectation } from '../read/expectationRows.js'
import type { LogRow } from '../read/logRows.js'
import { keptReport, type ReportRow, whereKept } from '../read/reportRows.js'
import { Where } from '../read/Where.js'
import { pagesByKey } from './pagesByKey.js'

type Keyed<Row> = Row & { readonly key: number }

/** Kept reports in the order they came. */
export function* streamReports(connection: Connection, filter: ReportFilter): Generator<KeptReport> {
  const query = { select: 'SELECT * FROM reports', key: 'reports.key', where: () => whereKept(filter) }
  for (const row of pagesByKey<Keyed<ReportRow>>(connection, query)) yield keptReport(row)
}

/** Event records in the order they came. */
export function* streamEvents(connection: Connection, filter: EventFilter): Generator<StoredEvent> {
  for (const row of streamBodies(connection, 'events', () => whereEvent(filter)))
    yield { event: JSON.parse(row.body) as CodedEvent, report: headingOf(row) }
}

/** Claims in the order they came. */
export function* streamClaims(connection: Connection, filter: ClaimFilter): Generator<StoredClaim> {
  for (const row of streamBodies(connection, 'claims', () => whereClaim(filter)))
    yield { claim: JSON.parse(row.body) as Claim, report: headingOf(row) }
}

/** Expectations in the order they came. */
export function* streamExpectations(connection: Connection, filter: ExpectationFilter): Generator<StoredExpectation> {
  for (const row of streamBodies(connection, 'expectations', () => whereExpectation(filter)))
    yield { expectation: JSON.parse(row.body) as Expectation, report: headingOf(row) }
}

/** The log in its order: all of it, or what was done to the reports asked about. */
export function* streamLog(connection: Connection, { asOf, ...narrowing }: ReportFilter): Generator<LogEntry> {
  const reports = whereKept(narrowing)
  const isNarrowed = reports.values.length > 0
  const where = (): Where => {
    const all = new Where().add('at <= ?', asOf)
    return isNarrowed ? all.add(`subject IN (SELECT id FROM reports ${reports})`, ...reports.values) : all
  }
  const query = { select: 'SELECT log.*, seq AS key FROM log', key: 'log.seq', where }
  for (const { seq, at, kind, subject, detail } of pagesByKey<Keyed<LogRow>>(connection, query))
    yield { seq, at, kind, subject, detail: JSON.parse(detail) as unknown }
}

function streamBodies(connection: Connection, things: string, where: () => Where): Generator<Keyed<BodyRow>> {
  const select = bodyQuery(things).replace('SELECT ', `SELECT ${things}.key, `)
  return pagesByKey(connection, { select, key: `${things}.key`, where })
}

import type { Incident } from '../../../types/index.js'
import type { Page } from '../../Filters.js'
import type { IncidentFilter, StoredIncident, StoredLink } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'
import { isFoundByDay } from './isFoundByDay.js'
import { whereIncident, whereIncidentOfDay, whereKnown } from './whereIncident.js'

interface Row {
  readonly body: string
  readonly since: string
  readonly until: string | null
}

const SELECT = 'SELECT incidents.body, incidents.since, incidents.until FROM incidents'

/** Incidents as asked for, the latest first: by the day that they count for, else by id. */
export function selectIncidents(connection: Connection, filter: IncidentFilter, page: Page): StoredIncident[] {
  const where = isFoundByDay(connection, filter) ? whereIncidentOfDay(filter) : whereIncident(filter)
  return connection
    .prepare<unknown[], Row>(`${SELECT} ${where} ORDER BY incidents.day DESC, incidents.id LIMIT ? OFFSET ?`)
    .all(...where.values, page.limit, page.offset)
    .map(storedIncident)
}

/** How many incidents are as asked for. */
export function countIncidents(connection: Connection, filter: IncidentFilter): number {
  const where = whereIncident(filter)
  const select = connection.prepare<unknown[], number>(`SELECT count(*) FROM incidents ${where}`).pluck()
  return select.get(...where.values) ?? 0
}

/** An incident by its id: as it was known at the instant, or else as it was known last. */
export function selectIncident(connection: Connection, id: string, asOf: string | undefined): StoredIncident | null {
  const where = new Where().add('incidents.id = ?', id).add('incidents.since <= ?', asOf)
  const row = connection
    .prepare<unknown[], Row>(`${SELECT} ${where} ORDER BY incidents.key DESC LIMIT 1`)
    .get(...where.values)
  return row ? storedIncident(row) : null
}

/** The incidents that hold a record of a report. */
export function selectOfRecord(
  connection: Connection,
  reportId: string,
  record: string,
  asOf: string | undefined,
): StoredIncident[] {
  const where = whereKnown(new Where(), asOf)
    .add('incident_records.report_key = (SELECT key FROM reports WHERE id = ?)', reportId)
    .add('incident_records.record = ?', record)
  return connection
    .prepare<unknown[], Row>(
      `${SELECT} JOIN incident_records ON incident_records.incident_key = incidents.key ${where} ORDER BY incidents.key`,
    )
    .all(...where.values)
    .map(storedIncident)
}

const OTHER_SIDE = { awaited: 'happened', happened: 'awaited' } as const

/** What some incidents hang together with, each pair once, the best match first. */
export function selectIncidentLinks(
  connection: Connection,
  ids: readonly string[],
  asOf: string | undefined,
): StoredLink[] {
  const found = new Map<string, StoredLink>()
  for (const side of ['awaited', 'happened'] as const) {
    const select = connection.prepare<unknown[], StoredLink>(linkQuery(side, asOf))
    for (const id of ids) {
      for (const link of select.all(id, ...(asOf === undefined ? [] : [asOf, asOf, asOf, asOf, asOf, asOf])))
        found.set(`${link.awaited} ${link.happened}`, link)
    }
  }
  return [...found.values()].sort((a, b) => b.match - a.match || (a.awaited < b.awaited ? -1 : 1))
}

function linkQuery(side: 'awaited' | 'happened', asOf: string | undefined): string {
  const other = OTHER_SIDE[side]
  const known = (table: string) =>
    asOf === undefined
      ? `${table}.until IS NULL`
      : `${table}.since <= ? AND (${table}.until IS NULL OR ${table}.until > ?)`
  return `
    SELECT ${side}.id AS ${side}, ${other}.id AS ${other}, max(record_links.match) AS match
    FROM incidents AS ${side}
    JOIN incident_records AS own ON own.incident_key = ${side}.key
    JOIN record_links ON record_links.${side}_report = own.report_key AND record_links.${side}_record = own.record
    JOIN incident_records AS theirs
      ON theirs.report_key = record_links.${other}_report AND theirs.record = record_links.${other}_record
    JOIN incidents AS ${other} ON ${other}.key = theirs.incident_key
    WHERE ${side}.id = ? AND ${known(side)} AND ${known('record_links')} AND ${known(other)}
    GROUP BY ${side}.id, ${other}.id`
}

function storedIncident({ body, since, until }: Row): StoredIncident {
  return { incident: JSON.parse(body) as Incident, since, until }
}

import type { Incident, IncidentActor } from '../../../types/index.js'
import type { EndedIncident, IncidentRow } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'
import { indexDay } from '../read/indexDay.js'

const INSERT = `
INSERT INTO incidents (id, is_future, category, day, starts, ends, first_reported, last_reported, country, place,
  records, reports, origins, credibility, body, since)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const CURRENT = 'SELECT key FROM incidents WHERE id = ? AND until IS NULL'

/** Ends incidents, which stay for questions about the past; what they brought is to be followed up again. */
export function endIncidents(connection: Connection, ended: readonly EndedIncident[], at: string): void {
  const removeAnswer = connection.prepare(
    'DELETE FROM incident_answers WHERE pair = ? AND category = ? AND day = ? AND incident_key = ?',
  )
  for (const { incident, day, answers } of ended) {
    const { id } = incident
    const key = connection.prepare<[string], number>(CURRENT).pluck().get(id)
    if (key === undefined) continue
    connection.prepare('UPDATE incidents SET until = ? WHERE key = ?').run(at, key)
    for (const { pair, category } of answers) removeAnswer.run(pair, category, day, key)
    connection
      .prepare(
        `INSERT INTO outcome_queue SELECT report_key, expectation FROM outcomes WHERE incident = ? AND until IS NULL
         ON CONFLICT DO NOTHING`,
      )
      .run(id)
  }
}

/** Ends all incidents, so that every one is told anew, and has all that they brought followed up again. */
export function endAllIncidents(connection: Connection, at: string): void {
  connection.prepare('UPDATE incidents SET until = ? WHERE until IS NULL').run(at)
  connection.prepare('DELETE FROM incident_answers').run()
  connection
    .prepare(
      `INSERT INTO outcome_queue SELECT report_key, expectation FROM outcomes WHERE until IS NULL
       ON CONFLICT DO NOTHING`,
    )
    .run()
}

/** Writes one incident: what is asked for often as columns and rows, all of it as its body. */
export function insertIncident(connection: Connection, row: IncidentRow, at: string): void {
  const { incident, day, starts, ends, members } = row
  const [type] = incident.types
  const [place] = incident.places
  const { lastInsertRowid } = connection
    .prepare(INSERT)
    .run(
      incident.id,
      incident.isFuture ? 1 : 0,
      type?.value.category ?? '',
      day,
      starts,
      ends,
      incident.reported.first,
      incident.reported.last,
      place?.value.country ?? null,
      place?.value.name ?? null,
      incident.members.length,
      incident.reports,
      incident.origins,
      incident.credibility.grade,
      JSON.stringify(incident),
      at,
    )
  const key = Number(lastInsertRowid)
  const insertMember = connection.prepare('INSERT INTO incident_records VALUES (?, ?, ?, ?)')
  for (const [position, { number, record }] of members.entries()) insertMember.run(key, position, number, record)
  insertSides(connection, key, row)
  insertValues(connection, key, incident)
  insertAnswers(connection, key, row)
}

function insertSides(connection: Connection, key: number, { incident, starts, ends }: IncidentRow): void {
  const insert = connection.prepare('INSERT INTO incident_sides VALUES (?, ?, ?, ?, ?, ?)')
  const day = indexDay(starts, ends)
  const put = (side: string, held: readonly { readonly value: IncidentActor }[]): void => {
    for (const [position, { value }] of held.entries()) insert.run(key, side, position, value.id, value.code, day)
  }
  put('actor', incident.actors)
  put('recipient', incident.recipients)
}

function insertValues(connection: Connection, key: number, { types, statuses, conflicts }: Incident): void {
  const insert = connection.prepare('INSERT OR IGNORE INTO incident_values VALUES (?, ?, ?)')
  for (const { value } of types) insert.run(key, 'category', value.category)
  for (const { value } of statuses) insert.run(key, 'status', value)
  for (const aspect of conflicts) insert.run(key, 'conflict', aspect)
}

function insertAnswers(connection: Connection, key: number, { day, answers }: IncidentRow): void {
  if (day === null) return
  const insert = connection.prepare('INSERT OR IGNORE INTO incident_answers VALUES (?, ?, ?, ?)')
  for (const { pair, category } of answers) insert.run(pair, category, day, key)
}

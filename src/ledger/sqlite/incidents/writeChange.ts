import type { AwaitedRow, IncidentChange, RecordLinkRow } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'
import { writeBlocks } from './blockRows.js'
import { selectRevision } from './queueRows.js'
import { endIncidents, insertIncident } from './writeIncidents.js'

/** Writes what telling incidents anew comes to; false where another process has written some since. */
export function writeChange(connection: Connection, change: IncidentChange, at: string): boolean {
  if (selectRevision(connection) !== change.revision) return false
  writeWords(connection, change)
  writeBlocks(connection, change.left, change.entered)
  endIncidents(connection, change.ended, at)
  for (const row of change.made) insertIncident(connection, row, at)
  writeLinks(connection, change.relinked, change.links, at)
  writeAwaited(connection, change.forgotten, change.awaited)
  const queueOutcome = connection.prepare('INSERT INTO outcome_queue VALUES (?, ?) ON CONFLICT DO NOTHING')
  for (const { number, expectation } of change.toFollowUp) queueOutcome.run(number, expectation)
  finish(connection, change)
  return true
}

function writeWords(connection: Connection, { words, reports }: IncidentChange): void {
  const add = connection.prepare(
    'INSERT INTO incident_words VALUES (?, ?) ON CONFLICT DO UPDATE SET reports = reports + excluded.reports',
  )
  for (const [word, count] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) if (count !== 0) add.run(word, count)
  connection.prepare('UPDATE incident_state SET revision = revision + 1, reports = reports + ?').run(reports)
}

function writeLinks(
  connection: Connection,
  relinked: readonly number[],
  links: readonly RecordLinkRow[],
  at: string,
): void {
  for (const side of ['awaited', 'happened']) {
    const end = connection.prepare(`UPDATE record_links SET until = ? WHERE ${side}_report = ? AND until IS NULL`)
    for (const number of relinked) end.run(at, number)
  }
  const insert = connection.prepare(
    `INSERT INTO record_links (awaited_report, awaited_record, happened_report, happened_record, match, since)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  for (const { awaited, happened, match } of links)
    insert.run(awaited.number, awaited.record, happened.number, happened.record, match, at)
}

function writeAwaited(connection: Connection, forgotten: readonly AwaitedRow[], awaited: readonly AwaitedRow[]): void {
  const remove = connection.prepare(
    'DELETE FROM awaited_answers WHERE pair = ? AND category = ? AND announced = ? AND report_key = ? AND expectation = ?',
  )
  for (const { number, expectation, announced, keys } of forgotten) {
    for (const { pair, category } of keys) remove.run(pair, category, announced, number, expectation)
  }
  const insert = connection.prepare('INSERT OR IGNORE INTO awaited_answers VALUES (?, ?, ?, ?, ?, ?)')
  for (const { number, expectation, announced, last, keys } of awaited) {
    for (const { pair, category } of keys) insert.run(pair, category, announced, number, expectation, last)
  }
}

function finish(connection: Connection, { done }: IncidentChange): void {
  const take = connection.prepare('DELETE FROM incident_queue WHERE report_key = ?')
  const tell = connection.prepare(
    'INSERT INTO incident_readings VALUES (?, ?) ON CONFLICT DO UPDATE SET coding_key = excluded.coding_key',
  )
  for (const { number, coding } of done) {
    take.run(number)
    if (coding !== null) tell.run(number, coding)
  }
}

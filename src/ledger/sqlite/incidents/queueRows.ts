import type { QueuedReport, WordCounts } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'

/** How many reports wait for their incidents to be told. */
export function countQueue(connection: Connection): number {
  return connection.prepare<[], number>('SELECT count(*) FROM incident_queue').pluck().get() ?? 0
}

/** A reading that incidents are told from already is no new one: an older one has come in behind it. */
const QUEUED = `
SELECT queue.report_key AS number,
  iif(queue.reason = 'reading' AND codings.key IS incident_readings.coding_key, 'lineage', queue.reason) AS reason
FROM incident_queue AS queue
LEFT JOIN codings ON codings.report_key = queue.report_key AND codings.superseded_at IS NULL
LEFT JOIN incident_readings ON incident_readings.report_key = queue.report_key
ORDER BY queue.report_key LIMIT ?`

/** The next reports whose incidents are to be told. */
export function selectQueued(connection: Connection, limit: number): QueuedReport[] {
  return connection.prepare<[number], QueuedReport>(QUEUED).all(limit)
}

/** How often incidents have been written. */
export function selectRevision(connection: Connection): number {
  return connection.prepare<[], number>('SELECT revision FROM incident_state').pluck().get() ?? 0
}

/** How many reports each of some words was counted in. */
export function selectWordCounts(connection: Connection, words: readonly string[]): WordCounts {
  const reports = connection.prepare<[], number>('SELECT reports FROM incident_state').pluck().get() ?? 0
  const select = connection.prepare<[string], number>('SELECT reports FROM incident_words WHERE word = ?').pluck()
  return { reports, reportsWith: new Map(words.map((word) => [word, select.get(word) ?? 0])) }
}

/**
 * Puts every report into the queue as if nothing had been told of it. Incidents stay until they are told anew; words and
 * blocks, of which only the present ones count, are forgotten.
 */
export function queueAll(connection: Connection): void {
  for (const table of ['incident_readings', 'incident_words', 'record_blocks', 'awaited_answers'])
    connection.prepare(`DELETE FROM ${table}`).run()
  connection.prepare('UPDATE incident_state SET revision = revision + 1, reports = 0').run()
  connection
    .prepare(
      `INSERT INTO incident_queue SELECT report_key, 'reading' FROM codings WHERE superseded_at IS NULL
       ON CONFLICT DO UPDATE SET reason = 'reading'`,
    )
    .run()
}

import type { Correction } from '../../../types/index.js'
import type { StoredCorrection } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from '../write/appendLog.js'

/** Keeps a correction, logs it, and puts the reports that it speaks of into the queue. */
export function insertCorrection(
  connection: Connection,
  { correction, at, who, reason }: StoredCorrection,
  reportIds: readonly string[],
): void {
  connection
    .prepare('INSERT INTO corrections (id, at, who, reason, body) VALUES (?, ?, ?, ?, ?)')
    .run(correction.id, at, who, reason, JSON.stringify(correction))
  appendLog(connection, { at, kind: correction.kind, subject: correction.id, detail: { who, reason, correction } })
  const queue = connection.prepare(
    `INSERT INTO incident_queue SELECT key, 'correction' FROM reports WHERE id = ?
     ON CONFLICT DO UPDATE SET reason = 'correction' WHERE reason = 'lineage'`,
  )
  for (const id of reportIds) queue.run(id)
}

/** All corrections in the order they were made. */
export function selectCorrections(connection: Connection): StoredCorrection[] {
  return connection
    .prepare<[], { body: string; at: string; who: string | null; reason: string | null }>(
      'SELECT body, at, who, reason FROM corrections ORDER BY key',
    )
    .all()
    .map(({ body, ...made }) => ({ correction: JSON.parse(body) as Correction, ...made }))
}

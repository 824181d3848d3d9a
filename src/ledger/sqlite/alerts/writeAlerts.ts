import { createHash } from 'node:crypto'
import type { Alert, AlertCause } from '../../../types/index.js'
import type { AlertChange, NewsMark } from '../../alerts/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from '../write/appendLog.js'
import { selectAlerts } from './alertRows.js'

const ID_DIGITS = 16

const STANDS = `
SELECT 1 FROM alerts WHERE kind = ? AND subject = ? AND reason = ?
  AND NOT EXISTS (SELECT 1 FROM alert_ends WHERE alert = alerts.id)`

const INSERT = `
INSERT INTO alerts (id, kind, subject, reason, severity, words, rests, raised_at)
VALUES (@id, @kind, @subject, @reason, @severity, @words, @rests, @at)`

/** An alert that has an end, or that is not there, has nothing to end. */
const END = `
INSERT INTO alert_ends (alert, at, words) SELECT id, ?, ? FROM alerts WHERE id = ? ON CONFLICT DO NOTHING`

/** Writes what was found: ends first, so that what ended and came again is raised anew. Gives back what is new. */
export function writeAlerts(connection: Connection, { raised, ended, seen }: AlertChange, at: string): Alert[] {
  for (const { id, words } of ended) {
    if (connection.prepare(END).run(at, words, id).changes === 0) continue
    appendLog(connection, { at, kind: 'end-alert', subject: id, detail: { words } })
  }
  const ids = raised.flatMap((cause) => raise(connection, cause, at) ?? [])
  if (seen) writeSeen(connection, seen)
  return ids.flatMap((id) => selectAlerts(connection, { id }, { limit: 1, offset: 0 }))
}

/** The id of the alert that is raised; null where one stands for the same already. */
function raise(connection: Connection, { rests, ...cause }: AlertCause, at: string): string | null {
  const { kind, subject, reason, words } = cause
  if (connection.prepare(STANDS).get(kind, subject, reason) !== undefined) return null
  const id = alertId(JSON.stringify([kind, subject, reason, at]))
  connection.prepare(INSERT).run({ id, ...cause, rests: JSON.stringify(rests), at })
  appendLog(connection, { at, kind: 'alert', subject: id, detail: { kind, about: subject, words } })
  return id
}

function alertId(words: string): string {
  return `a:${createHash('sha256').update(words).digest('hex').slice(0, ID_DIGITS)}`
}

/** Marks only ever go on: another process may have looked further meanwhile. */
function writeSeen(connection: Connection, { dueBefore, outcome, incident }: NewsMark): void {
  connection
    .prepare(
      'UPDATE alert_state SET due_before = max(due_before, ?), outcome = max(outcome, ?), incident = max(incident, ?)',
    )
    .run(dueBefore, outcome, incident)
}

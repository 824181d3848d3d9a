import { type Alert, Fault } from '../../../types/index.js'
import type { AlertMark } from '../../alerts/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from '../write/appendLog.js'
import { selectAlerts } from './alertRows.js'

const INSERT = 'INSERT INTO alert_notes (alert, at, note, who, reason) VALUES (?, ?, ?, ?, ?)'

/** Adds a note to an alert: that somebody has taken note of it, or that this is taken back. */
export function insertNote(
  connection: Connection,
  id: string,
  note: 'acknowledged' | 'undone',
  { by, reason }: AlertMark,
  at: string,
): Alert {
  const before = alertOf(connection, id)
  const isAcknowledged = before.acknowledged !== null
  if (note === 'undone' && !isAcknowledged)
    throw new Fault('usage', `Nobody has acknowledged ${id}, so that there is nothing to take back.`)
  if (note === 'acknowledged' && isAcknowledged)
    throw new Fault('usage', `${id} is acknowledged already. "sitrep alerts undo ${id}" takes that back.`)
  connection.prepare(INSERT).run(id, at, note, by, reason)
  appendLog(connection, { at, kind: note === 'undone' ? 'undo' : 'acknowledge', subject: id, detail: { by, reason } })
  return alertOf(connection, id)
}

function alertOf(connection: Connection, id: string): Alert {
  const [found] = selectAlerts(connection, { id }, { limit: 1, offset: 0 })
  if (found) return found
  throw new Fault('not-found', `The ledger holds no alert ${id}. "sitrep alerts" shows them with their ids.`)
}

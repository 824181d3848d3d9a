import type { LogEntry } from '../../rows/index.js'
import type { Connection } from '../Connection.js'

/** Adds a line to the log. */
export function appendLog(connection: Connection, { at, kind, subject, detail }: Omit<LogEntry, 'seq'>): void {
  connection
    .prepare('INSERT INTO log (at, kind, subject, detail) VALUES (?, ?, ?, ?)')
    .run(at, kind, subject, JSON.stringify(detail))
}

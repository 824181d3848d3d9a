import type { Page } from '../../Filters.js'
import type { LogEntry } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { Where } from './Where.js'

/** A row of the table `log`. */
export interface LogRow extends Omit<LogEntry, 'detail'> {
  readonly detail: string
}

/** Lines of the log, oldest first: of one thing, or of all. */
export function selectLog(connection: Connection, subject: string | null, page: Page): LogEntry[] {
  const where = new Where().add('subject = ?', subject ?? undefined)
  return connection
    .prepare<unknown[], LogRow>(`SELECT * FROM log ${where} ORDER BY seq LIMIT ? OFFSET ?`)
    .all(...where.values, page.limit, page.offset)
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }))
}

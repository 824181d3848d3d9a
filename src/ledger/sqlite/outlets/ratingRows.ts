import type { OutletRating } from '../../outlets/index.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'
import { appendLog } from '../write/appendLog.js'

const COLUMNS = 'outlet, reliability, reason, rated_by AS "by", since, until'

const END = 'UPDATE outlet_ratings SET until = ? WHERE outlet = ? AND until IS NULL'

const INSERT = `
INSERT INTO outlet_ratings (outlet, reliability, reason, rated_by, since) VALUES (?, ?, ?, ?, ?)`

/** The ratings that hold now, or held at an instant, by outlet. */
export function selectRatings(connection: Connection, asOf: string | undefined): OutletRating[] {
  const where = heldAt(asOf)
  return connection
    .prepare<unknown[], OutletRating>(`SELECT ${COLUMNS} FROM outlet_ratings ${where} ORDER BY outlet`)
    .all(...where.values)
}

/** All ratings of an outlet, oldest first. */
export function selectHistory(connection: Connection, outlet: string): OutletRating[] {
  return connection
    .prepare<[string], OutletRating>(`SELECT ${COLUMNS} FROM outlet_ratings WHERE outlet = ? ORDER BY key`)
    .all(outlet)
}

/** Rates an outlet; the rating that held ends. */
export function insertRating(
  connection: Connection,
  { outlet, reliability, reason, by }: Omit<OutletRating, 'since' | 'until'>,
  at: string,
): void {
  connection.prepare(END).run(at, outlet)
  connection.prepare(INSERT).run(outlet, reliability, reason, by, at)
  appendLog(connection, { at, kind: 'set', subject: `outlet:${outlet}`, detail: { reliability, reason, by } })
}

/** Ends the rating that holds; false where none does. */
export function endRating(connection: Connection, outlet: string, at: string): boolean {
  if (connection.prepare(END).run(at, outlet).changes === 0) return false
  appendLog(connection, { at, kind: 'set', subject: `outlet:${outlet}`, detail: { reliability: null } })
  return true
}

/** Rows that hold now, or held at an instant. */
export function heldAt(asOf: string | undefined): Where {
  const where = new Where()
  if (asOf === undefined) return where.add('until IS NULL')
  return where.add('since <= ?', asOf).add('(until IS NULL OR until > ?)', asOf)
}

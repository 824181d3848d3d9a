import { OUTLET_FIELDS, type OutletFact, type OutletField } from '../../outlets/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from '../write/appendLog.js'
import { heldAt } from './ratingRows.js'

const END = 'UPDATE outlet_facts SET until = ? WHERE outlet = ? AND field = ? AND until IS NULL'

const INSERT = 'INSERT INTO outlet_facts (outlet, field, value, stated_by, since) VALUES (?, ?, ?, ?, ?)'

/** The facts that are stated now, or were at an instant, by outlet. */
export function selectFacts(connection: Connection, asOf: string | undefined): OutletFact[] {
  const where = heldAt(asOf)
  const query = `SELECT outlet, field, value, stated_by AS "by", since, until FROM outlet_facts ${where} ORDER BY outlet, field`
  return connection.prepare<unknown[], OutletFact>(query).all(...where.values)
}

/** States facts of an outlet in place of those of the same fields; a null takes one back. */
export function insertFacts(
  connection: Connection,
  outlet: string,
  facts: Readonly<Partial<Record<OutletField, string | null>>>,
  by: string,
  at: string,
): void {
  for (const field of OUTLET_FIELDS) {
    const value = facts[field]
    if (value === undefined) continue
    connection.prepare(END).run(at, outlet, field)
    if (value !== null) connection.prepare(INSERT).run(outlet, field, value, by, at)
  }
  appendLog(connection, { at, kind: 'set', subject: `outlet:${outlet}`, detail: { ...facts, by } })
}

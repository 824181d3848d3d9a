import Database from 'better-sqlite3'
import type { ImportedItem } from '../../../types/index.js'
import type { TransferResult, TransferRow } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { keepImported } from '../imports/keepImported.js'
import { ROW_TABLES, type RowTable } from './rowTables.js'

type Row = TransferRow['row']

/** Takes a row of what was set by hand, or was imported, in; what a table does not take is refused. */
export function restoreRow(connection: Connection, { table, row }: TransferRow): TransferResult {
  try {
    const isNew = table.startsWith('imported-') ? restoreImported(connection, row) : restoreSet(connection, table, row)
    return { kind: isNew ? 'added' : 'known' }
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error
    return { kind: 'refused', reason: `a ledger holds no such row (${error.message})` }
  }
}

function restoreImported(connection: Connection, { body, origin, imported_at }: Row): boolean {
  return keepImported(connection, JSON.parse(body ?? '') as ImportedItem, origin ?? '', imported_at ?? '')
}

function restoreSet(connection: Connection, name: TransferRow['table'], row: Row): boolean {
  const table = ROW_TABLES[name]
  if (table.kind === 'timed') return restoreTimed(connection, table, row)
  if (sameRow(connection, table, row, table.identity)) return false
  insert(connection, table, row)
  if (name === 'correction') connection.prepare(QUEUE).run(row.id)
  return true
}

/** Reports of which a correction speaks, or one that it undoes: their incidents are told anew. */
const QUEUE = `
WITH RECURSIVE chain (id) AS (
  VALUES (?)
  UNION SELECT json_extract(body, '$.correction') FROM corrections JOIN chain USING (id)
  WHERE json_extract(body, '$.kind') = 'undo'
)
INSERT INTO incident_queue
SELECT DISTINCT reports.key, 'correction' FROM chain JOIN corrections USING (id), json_each(body, '$.records') AS record
JOIN reports ON reports.id = json_extract(record.value, '$.report')
WHERE true ON CONFLICT DO UPDATE SET reason = 'correction' WHERE reason = 'lineage'`

/** The row that began last holds; one that began earlier ends where the next one begins. */
function restoreTimed(connection: Connection, table: RowTable, row: Row): boolean {
  const { until = null, since = null } = row
  const same = sameRow(connection, table, row, [...table.identity, 'since'])
  if (same) {
    if (same.until !== null || until === null) return false
    connection.prepare(`UPDATE ${table.name} SET until = ? WHERE key = ?`).run(until, same.key)
    return true
  }
  const [where, values] = identityOf(row, table.identity)
  const others = connection
    .prepare<unknown[], HeldRow>(`SELECT key, since, until FROM ${table.name} WHERE ${where} ORDER BY since`)
    .all(...values)
  const next = others.find((other) => other.since > (since ?? ''))
  const held = others.find((other) => other.until === null)
  if (until === null && held && !next)
    connection.prepare(`UPDATE ${table.name} SET until = ? WHERE key = ?`).run(since, held.key)
  insert(connection, table, until === null && next ? { ...row, until: next.since } : row)
  return true
}

interface HeldRow {
  readonly key: number
  readonly since: string
  readonly until: string | null
}

function sameRow(connection: Connection, table: RowTable, row: Row, identity: readonly string[]): HeldRow | undefined {
  const [where, values] = identityOf(row, identity)
  const until = table.kind === 'timed' ? ', since, until' : ''
  return connection.prepare<unknown[], HeldRow>(`SELECT key${until} FROM ${table.name} WHERE ${where}`).get(...values)
}

function identityOf(row: Row, identity: readonly string[]): [where: string, values: unknown[]] {
  const conditions = identity.map((field) => `${target(field)} = ${valueFor(field)}`)
  return [conditions.join(' AND '), identity.map((field) => row[field] ?? null)]
}

function insert(connection: Connection, table: RowTable, row: Row): void {
  const columns = table.columns.map(target).join(', ')
  const values = table.columns.map(valueFor).join(', ')
  connection
    .prepare(`INSERT INTO ${table.name} (${columns}) VALUES (${values})`)
    .run(...table.columns.map((field) => row[field] ?? null))
}

function target(field: string): string {
  return field === 'source' ? 'source_key' : field
}

function valueFor(field: string): string {
  return field === 'source' ? '(SELECT key FROM sources WHERE id = ?)' : '?'
}

import { TRANSFER_TABLES, type TransferRow } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'
import { pagesByKey } from './pagesByKey.js'
import { columnOf, ROW_TABLES } from './rowTables.js'

/** What was set by hand, and imported rows, table by table in the order in which they came; as of an instant, as it was then. */
export function* streamTables(connection: Connection, asOf: string | undefined): Generator<TransferRow> {
  for (const table of TRANSFER_TABLES) {
    const { name, columns, since } = ROW_TABLES[table]
    const fields = columns.map((field) => `${columnOf(field)} AS "${field}"`).join(', ')
    const query = {
      select: `SELECT key, ${fields} FROM ${name}`,
      key: `${name}.key`,
      where: () => new Where().add(`${since} <= ?`, asOf),
    }
    for (const { key: _, ...row } of pagesByKey<{ key: number } & Record<string, string | null>>(connection, query)) {
      // What ended after the instant asked about had not ended then.
      const isLater = typeof row.until === 'string' && asOf !== undefined && row.until > asOf
      yield { table, row: (isLater ? { ...row, until: null } : row) as TransferRow['row'] }
    }
  }
}

import type { Connection } from '../Connection.js'
import type { Where } from '../read/Where.js'

const ROWS_AT_ONCE = 500

/** A query over rows of a table with a key, in pieces that a page is put together from. */
export interface KeyedQuery {
  /** Columns and tables; the table's key is among the columns, named `key`. */
  readonly select: string
  /** The key in full, such as `events.key`. */
  readonly key: string
  readonly where: () => Where
}

/**
 * Rows in the order of their key, a page at a time: each page begins after the last key of the one before, so that the
 * last one costs what the first one does, and nothing is locked between pages.
 */
export function* pagesByKey<Row extends { readonly key: number }>(
  connection: Connection,
  { select, key, where }: KeyedQuery,
): Generator<Row> {
  for (let after = 0; ; ) {
    const conditions = where().add(`${key} > ?`, after)
    const rows = connection
      .prepare<unknown[], Row>(`${select} ${conditions} ORDER BY ${key} LIMIT ${ROWS_AT_ONCE}`)
      .all(...conditions.values)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    after = last.key
  }
}

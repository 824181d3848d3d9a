import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countWrongs, unreadableInstants, type Wrong } from './countWrongs.js'

/** Events that are found under other sides than they have. */
export const WRONG_SIDES = `
SELECT key FROM imported_events AS events WHERE
  (SELECT json_group_array(value ->> '$.code') FROM json_each(body, '$.actors'))
    || (SELECT json_group_array(value ->> '$.code') FROM json_each(body, '$.recipients'))
  <> (SELECT json_group_array(code) FROM (SELECT code FROM imported_sides
      WHERE event_key = events.key AND side = 'actor' ORDER BY position))
    || (SELECT json_group_array(code) FROM (SELECT code FROM imported_sides
      WHERE event_key = events.key AND side = 'recipient' ORDER BY position))`

const TABLES = ['imported_events', 'imported_mentions', 'imported_documents'] as const

const WRONGS: readonly Wrong[] = [
  {
    words: ['row is not the one that its id names', 'rows are not those that their ids name'],
    query: `SELECT ${TABLES.map(
      (table) =>
        `(SELECT count(*) FROM ${table} WHERE body ->> '$.dataset' IS NOT dataset OR body ->> '$.rowId' IS NOT row_id)`,
    ).join(' + ')}`,
    isDerived: false,
  },
  {
    words: ['row has an instant that does not read', 'rows have instants that do not read'],
    query: `SELECT ${TABLES.map((table) => `(${unreadableInstants(table, 'imported_at')})`).join(' + ')}`,
    isDerived: false,
  },
  {
    words: ['event is not found by its sides', 'events are not found by their sides'],
    query: `SELECT count(*) FROM (${WRONG_SIDES})`,
    isDerived: true,
  },
]

/** Whether imported rows are what they were imported as, and are found by their sides. */
export function checkImports(connection: Connection): CheckupItem {
  return countWrongs(connection, 'imports', 'imported rows are found by their sides', WRONGS)
}

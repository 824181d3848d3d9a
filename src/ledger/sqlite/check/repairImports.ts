import type { Connection } from '../Connection.js'
import { WRONG_SIDES } from './checkImports.js'

const SIDES = ['actor', 'recipient'] as const

/** Makes the sides anew by which imported events are found; gives back of how many events. */
export function repairImports(connection: Connection): number {
  const wrong = connection.prepare<[], number>(WRONG_SIDES).pluck().all()
  const remove = connection.prepare('DELETE FROM imported_sides WHERE event_key = ?')
  for (const key of wrong) {
    remove.run(key)
    for (const side of SIDES) {
      connection
        .prepare(
          `INSERT INTO imported_sides SELECT imported_events.key, '${side}', sides.key, sides.value ->> '$.code'
           FROM imported_events, json_each(body, '$.${side}s') AS sides WHERE imported_events.key = ?`,
        )
        .run(key)
    }
  }
  return wrong.length
}

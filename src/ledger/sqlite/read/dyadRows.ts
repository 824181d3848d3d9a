import type { DyadDay, DyadQuestion } from '../../dyads/index.js'
import type { Connection } from '../Connection.js'

const SELECT = `
SELECT day, category, records, undated, score FROM dyad_days
WHERE actor = ? AND recipient = ? AND day >= ? AND day < ? ORDER BY day, category`

/** The series of a directed pair as it is known now. */
export function selectDyad(connection: Connection, { actor, recipient, from, before }: DyadQuestion): DyadDay[] {
  return connection.prepare<unknown[], DyadDay>(SELECT).all(actor, recipient, from ?? '', before ?? '~')
}

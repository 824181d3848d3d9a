import type { DyadDay, DyadQuestion } from '../../dyads/index.js'
import type { Connection } from '../Connection.js'
import { pastDyad } from './pastDyad.js'

const SELECT = `
SELECT day, category, records, undated, score FROM dyad_days
WHERE actor = ? AND recipient = ? AND day >= ? AND day < ? ORDER BY day, category`

/** The series of a directed pair: out of the roll-up, or as it was known at an instant. */
export function selectDyad(connection: Connection, question: DyadQuestion): DyadDay[] {
  const { actor, recipient, from, before, asOf } = question
  if (asOf !== undefined) return pastDyad(connection, { ...question, asOf })
  return connection.prepare<unknown[], DyadDay>(SELECT).all(actor, recipient, from ?? '', before ?? '~')
}

import type { DyadDay, DyadQuestion } from '../../dyads/index.js'
import type { Connection } from '../Connection.js'
import { pastDyad } from './pastDyad.js'

const SELECT = `
SELECT day, category, records, undated, score FROM dyad_days
WHERE actor = ? AND recipient = ? AND day >= ? AND day < ? ORDER BY day, category`

type DyadRow = readonly [day: string, category: DyadDay['category'], records: number, undated: number, score: number]

/** The series of a directed pair: out of the roll-up, or as it was known at an instant. */
export function selectDyad(connection: Connection, question: DyadQuestion): DyadDay[] {
  const { actor, recipient, from, before, asOf } = question
  if (asOf !== undefined) return pastDyad(connection, { ...question, asOf })
  // A pair may have tens of thousands of rows, which come out of SQLite sooner as arrays than as objects.
  const select = connection.prepare<unknown[], DyadRow>(SELECT).raw()
  return select
    .all(actor, recipient, from ?? '', before ?? '~')
    .map(([day, category, records, undated, score]) => ({ day, category, records, undated, score }))
}

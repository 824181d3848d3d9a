import type { Connection } from '../Connection.js'
import type { Clause } from './actorCondition.js'

/** From so many things on it is quicker to go through all from the latest back than to look every one up. */
const MANY = 2_000

/** Whether a query finds many things; it is given up as soon as it does. */
export function isMany(connection: Connection, [select, ...values]: Clause): boolean {
  const count = connection.prepare<unknown[], number>(`SELECT count(*) FROM (${select} LIMIT ${MANY})`).pluck()
  return count.get(...values) === MANY
}

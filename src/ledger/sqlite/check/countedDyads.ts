import { dyadShares } from '../../dyads/index.js'
import type { Connection } from '../Connection.js'
import { currentEvents } from '../read/currentEvents.js'

/** Records of each dyad, day and category, counted anew from the records themselves. */
export function countedDyads(connection: Connection): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { event, published } of currentEvents(connection)) {
    for (const { actor, recipient, day, category } of dyadShares(event, published)) {
      const key = [actor, recipient, day, category].join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

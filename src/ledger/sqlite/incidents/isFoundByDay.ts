import type { IncidentFilter } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'
import { selectSides } from '../read/actorCondition.js'
import { isMany } from '../read/isMany.js'
import { namedSides } from '../read/namedSides.js'

/** What narrows a search to few incidents, so that going through days might go on to the first one. */
const NARROWING = [
  'asOf',
  'id',
  'from',
  'before',
  'publishedFrom',
  'publishedBefore',
  'outlet',
  'categories',
  'statuses',
  'minOrigins',
  'credibility',
  'disputed',
] as const

/**
 * Whether the first page of the latest incidents is found quicker by going through days from the latest back: where so
 * many incidents are meant that one of them comes up every few days.
 */
export function isFoundByDay(connection: Connection, filter: IncidentFilter): boolean {
  if (NARROWING.some((name) => filter[name] !== undefined)) return false
  return namedSides(filter).every(([pattern, sides]) => isMany(connection, selectSides('incident', pattern, sides)))
}

import type { EventFilter } from '../../Filters.js'
import type { Connection } from '../Connection.js'
import { countryPair, selectPairs, selectSides } from './actorCondition.js'
import { isMany } from './isMany.js'
import { namedSides } from './namedSides.js'

/** What narrows a search to few records, so that going through reports might go on to the first one. */
const NARROWING = [
  'reportId',
  'id',
  'categories',
  'modes',
  'statuses',
  'from',
  'before',
  'minOrigins',
  'credibility',
] as const

/**
 * Whether the first page of the latest records is found quicker by going through reports from the latest back: where so
 * many records are meant that one of them comes up every few reports.
 */
export function isFoundByReport(connection: Connection, filter: EventFilter): boolean {
  if (NARROWING.some((name) => filter[name] !== undefined)) return false
  const pair = countryPair(filter)
  const candidates = pair
    ? [selectPairs(pair)]
    : namedSides(filter).map(([pattern, sides]) => selectSides('event', pattern, sides))
  return candidates.every((clause) => isMany(connection, clause))
}

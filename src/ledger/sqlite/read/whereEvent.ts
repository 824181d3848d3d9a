import type { EventFilter } from '../../Filters.js'
import { whereIncidentOfRecord } from '../incidents/whereIncidentOfRecord.js'
import { actorCondition, countryPair, ownSideCondition, selectPairs } from './actorCondition.js'
import { whereCurrent, whereReport } from './commonWhere.js'
import { namedSides } from './namedSides.js'
import { Where } from './Where.js'
import { whereDerived } from './whereDerived.js'

/** Which event records are meant: those of the actors are looked up. */
export function whereEvent(filter: EventFilter): Where {
  const where = whereRecord(filter)
  const pair = countryPair(filter)
  const { actor: _, recipient: __, ...withoutPair } = filter
  for (const [pattern, sides] of namedSides(pair ? withoutPair : filter))
    where.add(...actorCondition('event', pattern, sides, filter))
  if (!pair) return where
  const [select, ...values] = selectPairs(pair, filter)
  return where.add(`events.key IN (${select})`, ...values)
}

/** The same records, for a query that goes from report to report: of each record it is asked who stands on its sides. */
export function whereEventOfReport(filter: EventFilter): Where {
  const where = whereRecord(filter)
  for (const [pattern, sides] of namedSides(filter)) where.add(...ownSideCondition('event', pattern, sides))
  return where
}

function whereRecord(filter: EventFilter): Where {
  const where = whereDerived(whereCurrent(whereReport(new Where(), filter), filter), filter)
    .add('reports.id = ?', filter.reportId)
    .add('events.id = ?', filter.id)
    .oneOf('events.category', filter.categories)
    .oneOf('events.mode', filter.modes)
    .oneOf('events.status', filter.statuses)
    // A range lies in the window where the two overlap; ends are exclusive.
    .add('events.ends > ?', filter.from)
    .add('events.starts < ?', filter.before)
  return whereIncidentOfRecord(where, filter)
}

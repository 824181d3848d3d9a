import type { CodedEvent } from '../../../types/index.js'
import type { EventFilter, Page } from '../../Filters.js'
import type { StoredEvent } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { whereIncidentOfRecord } from '../incidents/whereIncidentOfRecord.js'
import { actorCondition, pairCondition } from './actorCondition.js'
import { type BodyRow, bodyQuery, headingOf } from './bodyQuery.js'
import { whereCurrent, whereReport } from './commonWhere.js'
import { Where } from './Where.js'
import { whereDerived } from './whereDerived.js'

const BODY = bodyQuery('events')

/** Event records of the readings asked about, the latest published first, then as they stand in the report. */
export function selectEvents(connection: Connection, filter: EventFilter, page: Page): StoredEvent[] {
  const where = whereEvent(filter)
  const query = `
    ${BODY}
    ${where} ORDER BY reports.published DESC, events.key LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], BodyRow>(query)
    .all(...where.values, page.limit, page.offset)
    .map((row) => ({ event: JSON.parse(row.body) as CodedEvent, report: headingOf(row) }))
}

/** Which event records are meant. */
export function whereEvent(filter: EventFilter): Where {
  const where = whereDerived(whereCurrent(whereReport(new Where(), filter), filter), filter)
    .add('reports.id = ?', filter.reportId)
    .add('events.id = ?', filter.id)
    .oneOf('events.category', filter.categories)
    .oneOf('events.mode', filter.modes)
    .oneOf('events.status', filter.statuses)
    // A range lies in the window where the two overlap; ends are exclusive.
    .add('events.ends > ?', filter.from)
    .add('events.starts < ?', filter.before)
  return whereIncidentOfRecord(whereSides(where, filter), filter)
}

function whereSides(where: Where, filter: EventFilter): Where {
  const { involving, actor, recipient } = filter
  if (involving !== undefined) where.add(...actorCondition('event', involving, ['actor', 'recipient'], filter))
  const pair = actor !== undefined && recipient !== undefined ? pairCondition(actor, recipient, filter) : null
  if (pair) return where.add(...pair)
  if (actor !== undefined) where.add(...actorCondition('event', actor, ['actor'], filter))
  if (recipient !== undefined) where.add(...actorCondition('event', recipient, ['recipient'], filter))
  return where
}

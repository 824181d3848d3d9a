import type { IncidentFilter } from '../../incidents/index.js'
import { actorCondition, ownSideCondition } from '../read/actorCondition.js'
import { namedSides } from '../read/namedSides.js'
import { Where } from '../read/Where.js'

/** Narrows a query over `incidents` to those that were known at an instant, or are now. */
export function whereKnown(where: Where, asOf: string | undefined): Where {
  if (asOf === undefined) return where.add('incidents.until IS NULL')
  return where.add('incidents.since <= ?', asOf).add('(incidents.until IS NULL OR incidents.until > ?)', asOf)
}

/** Which incidents are meant: those of the actors are looked up. */
export function whereIncident(filter: IncidentFilter): Where {
  const where = whereOwn(filter)
  for (const [pattern, sides] of namedSides(filter)) where.add(...actorCondition('incident', pattern, sides, filter))
  return where
}

/** The same incidents, for a query that goes from day to day: of each it is asked who stands on its sides. */
export function whereIncidentOfDay(filter: IncidentFilter): Where {
  const where = whereOwn(filter)
  for (const [pattern, sides] of namedSides(filter)) where.add(...ownSideCondition('incident', pattern, sides))
  return where
}

function whereOwn(filter: IncidentFilter): Where {
  const { isFuture, outlet } = filter
  const where = whereKnown(new Where(), filter.asOf)
    .add('incidents.id = ?', filter.id)
    .add('incidents.last_reported >= ?', filter.publishedFrom)
    .add('incidents.first_reported < ?', filter.publishedBefore)
    // A range lies in the window where the two overlap; ends are exclusive.
    .add('incidents.ends > ?', filter.from)
    .add('incidents.starts < ?', filter.before)
    .add('incidents.is_future = ?', isFuture === undefined ? undefined : Number(isFuture))
    .add('incidents.origins >= ?', filter.minOrigins)
    .oneOf('incidents.credibility', filter.credibility)
  whereValue(where, 'category', filter.categories)
  whereValue(where, 'status', filter.statuses)
  whereValue(where, 'conflict', filter.disputed)
  if (outlet !== undefined)
    where.add(
      `EXISTS (SELECT 1 FROM incident_records JOIN reports ON reports.key = incident_records.report_key
        WHERE incident_records.incident_key = incidents.key AND reports.outlet = ? COLLATE NOCASE)`,
      outlet,
    )
  return where
}

function whereValue(where: Where, aspect: string, values: readonly string[] | undefined): void {
  if (values === undefined) return
  const places = values.map(() => '?').join(', ')
  where.add(
    `EXISTS (SELECT 1 FROM incident_values WHERE incident_key = incidents.key AND aspect = ? AND value IN (${places}))`,
    aspect,
    ...values,
  )
}

import type { IncidentFilter } from '../../incidents/index.js'
import { actorCondition } from '../read/actorCondition.js'
import { Where } from '../read/Where.js'

/** Narrows a query over `incidents` to those that were known at an instant, or are now. */
export function whereKnown(where: Where, asOf: string | undefined): Where {
  if (asOf === undefined) return where.add('incidents.until IS NULL')
  return where.add('incidents.since <= ?', asOf).add('(incidents.until IS NULL OR incidents.until > ?)', asOf)
}

/** The conditions of a filter. */
export function whereIncident(filter: IncidentFilter): Where {
  const { involving, actor, recipient, isFuture, outlet } = filter
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
  if (involving !== undefined) where.add(...actorCondition('incident', involving, ['actor', 'recipient'], filter))
  if (actor !== undefined) where.add(...actorCondition('incident', actor, ['actor'], filter))
  if (recipient !== undefined) where.add(...actorCondition('incident', recipient, ['recipient'], filter))
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

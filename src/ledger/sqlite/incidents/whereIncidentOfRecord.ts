import type { EventFilter } from '../../Filters.js'
import { Where } from '../read/Where.js'
import { whereKnown } from './whereIncident.js'

/** Narrows a query over `events` and `reports` to records whose incident is told or believed well enough. */
export function whereIncidentOfRecord(where: Where, { minOrigins, credibility, asOf }: EventFilter): Where {
  if (minOrigins === undefined && credibility === undefined) return where
  const own = whereKnown(new Where(), asOf)
    .add('incident_records.report_key = reports.key')
    .add('incident_records.record = events.id')
    .add('incidents.origins >= ?', minOrigins)
    .oneOf('incidents.credibility', credibility)
  const incident = `SELECT 1 FROM incident_records JOIN incidents ON incidents.key = incident_records.incident_key ${own}`
  return where.add(`EXISTS (${incident})`, ...own.values)
}

import type { HeldValue, IncidentActor } from '../../types/index.js'
import type { DescribedIncident } from '../ledger/incidents/describeStored.js'
import { csvCell } from './csvCell.js'

type Cell = (stored: DescribedIncident) => string | number | null

/** Column names of the table of incidents and what stands in them. Lists inside a cell are joined with "; ". */
const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['incident_id', ({ incident }) => incident.id],
  ['is_future', ({ incident }) => String(incident.isFuture)],
  ['categories', ({ incident }) => [...new Set(incident.types.map(({ value }) => value.category))].join('; ')],
  ['modes', ({ incident }) => [...new Set(incident.types.flatMap(({ value }) => value.mode ?? []))].join('; ')],
  ['actor_codes', ({ incident }) => codes(incident.actors)],
  ['actor_names', ({ incident }) => names(incident.actors)],
  ['recipient_codes', ({ incident }) => codes(incident.recipients)],
  ['recipient_names', ({ incident }) => names(incident.recipients)],
  ['date_start', ({ incident }) => incident.dates[0]?.value.start ?? null],
  ['date_end', ({ incident }) => incident.dates[0]?.value.end ?? null],
  ['first_reported', ({ incident }) => incident.reported.first],
  ['last_reported', ({ incident }) => incident.reported.last],
  ['place', ({ incident }) => incident.places[0]?.value.name ?? null],
  ['place_country', ({ incident }) => incident.places[0]?.value.country ?? null],
  ['statuses', ({ incident }) => incident.statuses.map(({ value }) => value).join('; ')],
  ['counts', ({ incident }) => incident.counts.map(({ value }) => countCell(value)).join('; ')],
  ['conflicts', ({ incident }) => incident.conflicts.join('; ')],
  ['confirmed_by', (stored) => voices(stored, 'confirms')],
  ['denied_by', (stored) => voices(stored, 'denies')],
  ['records', ({ incident }) => incident.members.length],
  ['reports', ({ incident }) => incident.reports],
  ['origins', ({ incident }) => incident.origins],
  ['credibility', ({ incident }) => incident.credibility.grade],
  ['record_ids', ({ incident }) => incident.members.map(({ record }) => record).join('; ')],
  ['since', ({ since }) => since],
  ['until', ({ until }) => until],
]

/** The names of the columns, as the first line of a CSV file. */
export function incidentHeader(): string {
  return COLUMNS.map(([name]) => name).join(',')
}

/** One incident as a line of CSV. */
export function incidentRow(stored: DescribedIncident): string {
  return COLUMNS.map(([, cell]) => csvCell(cell(stored))).join(',')
}

function codes(held: readonly HeldValue<IncidentActor>[]): string {
  return held.map(({ value }) => value.code ?? '?').join('; ')
}

function names(held: readonly HeldValue<IncidentActor>[]): string {
  return held.map(({ value }) => value.name).join('; ')
}

function countCell({ bound, number, thing }: { bound: string; number: number; thing: string }): string {
  return `${bound === 'exactly' ? '' : `${bound} `}${number} ${thing}`
}

function voices({ incident }: DescribedIncident, position: string): string {
  return incident.voices.flatMap((voice) => (voice.position === position ? [voice.name] : [])).join('; ')
}

import { dayOfIncident } from '../../../../analysis/index.js'
import type { EndedIncident, IncidentRow } from '../../../../ledger/index.js'
import type { Incident } from '../../../../types/index.js'
import { keysOfIncident } from './answerKeys.js'
import { ownRecordId } from './recordIds.js'

/** An incident with what it is found by. */
export function incidentRow(incident: Incident, numberOf: (reportId: string) => number): IncidentRow {
  const starts = incident.dates.flatMap(({ value }) => value.start ?? []).sort()
  const ends = incident.dates.flatMap(({ value }) => value.end ?? []).sort()
  return {
    ...endedIncident(incident),
    members: incident.members.map(({ report, record }) => ({ number: numberOf(report), record: ownRecordId(record) })),
    starts: starts[0] ?? null,
    ends: ends.at(-1) ?? null,
  }
}

/** An incident that is told no more, with what it was found by. */
export function endedIncident(incident: Incident): EndedIncident {
  return { incident, day: dayOfIncident(incident), answers: keysOfIncident(incident) }
}

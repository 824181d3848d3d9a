import type { EventPlace, Incident, IncidentActor, IncidentMember } from '../../../types/index.js'
import type { Lineage } from '../../lineage/origins/Lineage.js'
import { anchorOf } from '../corrections/anchorOf.js'
import { holdCounts } from '../counts/holdCounts.js'
import type { IncidentKnowledge } from '../IncidentKnowledge.js'
import type { CodedReport } from '../records/CodedReport.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { findConflicts } from './findConflicts.js'
import { gradeCredibility } from './gradeCredibility.js'
import { holdValues } from './holdValues.js'
import { incidentId } from './incidentId.js'
import { independentOrigins } from './independentOrigins.js'
import { voicesOf } from './voicesOf.js'

/** What incidents are described by, besides their records. */
export interface DescribingParts {
  readonly lineage: Lineage
  readonly knowledge: IncidentKnowledge
  readonly reports: ReadonlyMap<string, CodedReport>
}

/** Groups of records as incidents, in the order of their earliest records. */
export function describeIncidents(
  groups: readonly (readonly TracedRecord[])[],
  parts: DescribingParts,
): readonly Incident[] {
  return groups.flatMap((records) => {
    const [first] = records
    return first === undefined ? [] : [describeIncident(records, incidentId(first), parts)]
  })
}

function describeIncident(
  records: readonly TracedRecord[],
  id: Incident['id'],
  { lineage, knowledge, reports }: DescribingParts,
): Incident {
  const voices = voicesOf(records)
  const types = holdValues(
    records,
    ({ type }) => [type],
    ({ category, mode }) => `${category} ${mode}`,
  )
  const counts = holdCounts(records, reports, knowledge.counts)
  const confirming = new Set(voices.flatMap((voice) => (voice.position === 'confirms' ? voice.records : [])))
  const told = records.filter(({ event }) => confirming.has(event.id))
  const isFuture = records.every((record) => record.isFuture)
  const confirmingOrigins = independentOrigins(lineage, reportsOf(told))
  const days = records.flatMap(({ report }) => report.published ?? []).sort()
  return {
    id,
    members: records.map(toMember) as [IncidentMember, ...IncidentMember[]],
    isFuture,
    types,
    actors: holdActors(records, 'actors'),
    recipients: holdActors(records, 'recipients'),
    dates: holdDates(records),
    reported: { first: days[0] ?? null, last: days.at(-1) ?? null },
    places: holdPlaces(records),
    statuses: holdValues(
      records,
      ({ event }) => [event.status],
      (status) => status,
    ),
    counts,
    conflicts: findConflicts(records, { voices, types, counts }),
    voices,
    reports: reportsOf(records).length,
    origins: independentOrigins(lineage, reportsOf(records)),
    credibility: gradeCredibility({ isFuture, voices, confirmingOrigins }),
  }
}

function toMember(record: TracedRecord): IncidentMember {
  return { record: record.event.id, report: record.report.id, anchor: anchorOf(record) }
}

function reportsOf(records: readonly TracedRecord[]) {
  return [...new Set(records.map(({ report }) => report.id))]
}

function holdActors(records: readonly TracedRecord[], side: 'actors' | 'recipients') {
  return holdValues<IncidentActor>(
    records,
    ({ event }) => event[side].map(({ id, code, name }) => ({ id, code, name })),
    ({ id, name }) => id ?? `name ${name.toLowerCase()}`,
  )
}

/** Dates as the words give them; a record without one holds none, never its day of publication. */
function holdDates(records: readonly TracedRecord[]) {
  return holdValues(
    records,
    ({ event: { date } }) => (date.start === null && date.end === null ? [] : [{ start: date.start, end: date.end }]),
    ({ start, end }) => `${start} ${end}`,
  )
}

function holdPlaces(records: readonly TracedRecord[]) {
  return holdValues<EventPlace>(
    records,
    ({ event }) => (event.place === null ? [] : [event.place]),
    ({ name, country }) => `${country} ${name.toLowerCase()}`,
  )
}

import { ledgerReportId } from '../../src/ledger/index.js'
import type { IncidentChange, IncidentRow, PlacedBlock } from '../../src/ledger/index.js'
import type { CodedEvent, Incident, IncidentId, ReadReport } from '../../src/types/index.js'
import { hashText } from '../../src/util/index.js'

/** Blocks in which a record is looked up, as those of news are on average. */
const BLOCKS_PER_RECORD = 8
const BUCKET_DAYS = 15
const DAY_MS = 86_400_000

/** Of three records the last tells of the same as the one before it. */
const JOINED = 3

/**
 * What settling some made-up reports would come to, without settling them: rows are written as for real, and nothing is
 * compared. Reports, readings and records are numbered as a fresh ledger numbers them, from `first` on.
 */
export function madeIncidents(readings: readonly ReadReport[], first: number, revision: number): IncidentChange {
  const none = { left: [], ended: [], relinked: [], links: [], forgotten: [], awaited: [], toFollowUp: [] }
  const perReport = readings[0]?.events.length ?? 0
  return {
    ...none,
    revision,
    reports: readings.length,
    words: new Map(),
    done: readings.map((_, at) => ({ number: first + at, coding: first + at })),
    entered: readings.flatMap(({ report, events }, at) =>
      events.flatMap((event, index) => blocksOf(event, report.published, (first + at - 1) * perReport + index + 1)),
    ),
    made: readings.flatMap((reading, at) => incidentsOf(reading, first + at)),
  }
}

function blocksOf({ id, category }: CodedEvent, published: string | null, event: number): readonly PlacedBlock[] {
  const day = Date.parse(`${published}T00:00:00Z`) / DAY_MS
  return Array.from({ length: BLOCKS_PER_RECORD }, (_, at) => ({
    bucket: Math.floor(day / BUCKET_DAYS),
    head: hashText(at < 2 ? `${category} ${at}` : `${id} ${at}`) >>> 0,
    isFuture: false,
    day,
    event,
  }))
}

function incidentsOf({ report, events }: ReadReport, number: number): readonly IncidentRow[] {
  const reportId = ledgerReportId(report)
  const groups: CodedEvent[][] = []
  events.forEach((event, at) => {
    const last = groups.at(-1)
    if (last && at % JOINED === JOINED - 1) last.push(event)
    else groups.push([event])
  })
  return groups.map((group) => incidentRow(group, reportId, number))
}

function incidentRow(group: readonly CodedEvent[], reportId: string, number: number): IncidentRow {
  const [event] = group as [CodedEvent]
  const records = group.map(({ id }) => id)
  const held = <Value>(value: Value) => [{ value, records }]
  const incident = {
    id: `i:${event.id}` as IncidentId,
    members: group.map(({ id, category, evidence: [{ start, end }] }) => ({
      record: `${reportId}/${id}`,
      report: reportId,
      anchor: { report: reportId, start, end, category },
    })),
    isFuture: false,
    types: held({ category: event.category, mode: event.mode }),
    actors: event.actors.map(({ id, code, name }) => ({ value: { id, code, name }, records })),
    recipients: event.recipients.map(({ id, code, name }) => ({ value: { id, code, name }, records })),
    dates: held({ start: event.date.start, end: event.date.end }),
    reported: { first: event.date.start, last: event.date.start },
    places: [],
    statuses: held(event.status),
    counts: [],
    conflicts: [],
    voices: [{ speaker: 'outlet:x', name: 'x', position: 'confirms', isParty: false, records }],
    reports: 1,
    origins: 1,
    credibility: {
      grade: 3,
      reasons: [
        { kind: 'origins', count: 1 },
        { kind: 'confirmed', by: ['outlet:x'] },
      ],
    },
  } as unknown as Incident
  const pair = `${event.actors[0]?.code}>${event.recipients[0]?.code}`
  return {
    incident,
    members: records.map((record) => ({ number, record })),
    day: event.date.start,
    starts: event.date.start,
    ends: event.date.end,
    answers: [{ pair, category: event.category }],
  }
}

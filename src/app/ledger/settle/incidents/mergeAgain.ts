import { compareRecords, mergeSome, type TracedRecord, type WordSpace } from '../../../../analysis/index.js'
import type { EventId, Incident, IncidentMember, ReportId } from '../../../../types/index.js'
import { correctedIncidents } from './correctedIncidents.js'
import type { HeldReport } from './HeldReport.js'
import type { TellParts } from './TellParts.js'

/** Of a larger incident so many records decide what becomes of it; the others go where the first of these goes. */
const CORE = 120

interface Merging {
  /** Stored incidents that newer records or another lineage may change. */
  readonly touched: readonly Incident[]
  readonly fresh: readonly HeldReport[]
  readonly space: WordSpace
  readonly parts: TellParts
}

/** Incidents that were merged anew, as they were and as they are, and the numbers of their reports. */
export interface MergedAgain {
  readonly before: readonly Incident[]
  readonly after: readonly Incident[]
  readonly numberOf: (reportId: string) => number
}

/** Merges some stored incidents anew, together with records that have come in. */
export async function mergeAgain({ touched, fresh, space, parts }: Merging): Promise<MergedAgain> {
  const before = await withCorrected(touched, fresh, parts)
  const held = await reportsOf(before, fresh, parts)
  const isFresh = new Set(fresh.map(({ coded }) => coded.report.id as string))
  const records: TracedRecord[] = fresh.flatMap((one) => one.records)
  const followers = new Map<EventId, readonly TracedRecord[]>()
  for (const { members } of before) {
    const own = recordsOf(
      members.filter(({ report }) => !isFresh.has(report)),
      held,
    )
    const [first] = own
    records.push(...own.slice(0, CORE))
    if (first && own.length > CORE) followers.set(first.event.id, own.slice(CORE))
  }
  await parts.words.load(records.flatMap(({ sentenceWords }) => [...sentenceWords]))
  const after = mergeSome(records.sort(compareRecords), {
    words: space,
    knowledge: parts.knowledge,
    corrections: parts.corrections,
    reports: new Map([...held].map(([id, { coded }]) => [id, coded])),
    lineage: await parts.lineageOf([...held.keys()] as ReportId[]),
    followers,
  })
  return { before, after, numberOf: (reportId) => held.get(reportId)?.row.number ?? 0 }
}

/** The incidents and all that hang together with them, or with the new reports, by corrections. */
async function withCorrected(
  touched: readonly Incident[],
  fresh: readonly HeldReport[],
  { corrections, ledger, reports }: TellParts,
): Promise<readonly Incident[]> {
  const found = new Map(touched.map((incident) => [incident.id, incident]))
  for (let count = -1; corrections.length > 0 && count !== found.size; ) {
    count = found.size
    const ids = new Set<string>(fresh.map(({ coded }) => coded.report.id))
    for (const { members } of found.values()) for (const { report } of members) ids.add(report)
    for (const incident of await correctedIncidents(ids, corrections, ledger, reports)) found.set(incident.id, incident)
  }
  return [...found.values()]
}

/** The reports of some incidents and the new ones, by the ledger's ids. */
async function reportsOf(
  incidents: readonly Incident[],
  fresh: readonly HeldReport[],
  { ledger, reports }: TellParts,
): Promise<ReadonlyMap<string, HeldReport>> {
  const ids = new Set(incidents.flatMap(({ members }) => members.map(({ report }) => report as string)))
  const numbers = await ledger.numbersOf([...ids])
  const held = [...(await reports.get(numbers.values())).values(), ...fresh]
  return new Map(held.map((one) => [one.coded.report.id as string, one]))
}

function recordsOf(members: readonly IncidentMember[], held: ReadonlyMap<string, HeldReport>): readonly TracedRecord[] {
  const wanted = new Set(members.map(({ record }) => record))
  const reports = [...new Set(members.map(({ report }) => report as string))]
  return reports
    .flatMap((report) => held.get(report)?.records.filter(({ event }) => wanted.has(event.id)) ?? [])
    .sort(compareRecords)
}

import type {
  CodingVersion,
  KeptReport,
  Ledger,
  Source,
  StoredClaim,
  StoredEvent,
  StoredIncident,
} from '../../ledger/index.js'
import type { Alert } from '../../types/index.js'
import type { Relation } from './copies/CopiesPage.js'
import { relationsOf } from './copies/relationsOf.js'
import { type FollowedExpectation, followStored } from './expectations/followStored.js'
import { type FoundIncident, findIncident } from './incidents/findIncident.js'
import { derivationsOf } from './lineage/derivationsOf.js'
import type { ReportDerivation } from './lineage/ReportDerivation.js'
import { ownRecordId, reportOfRecord } from './settle/incidents/recordIds.js'
import { textVersions } from './textVersions.js'

/** A thing of the ledger with what hangs together with it. */
export type FoundThing =
  | {
      readonly kind: 'report'
      readonly report: KeptReport
      /** The source that listed it; null where none did. */
      readonly source: Source | null
      /** All versions of its words that were had of its address, itself among them, the first kept first. */
      readonly textVersions: readonly KeptReport[]
      readonly versions: readonly CodingVersion[]
      readonly events: readonly StoredEvent[]
      readonly claims: readonly StoredClaim[]
      readonly expectations: readonly FollowedExpectation[]
      /** Where it comes from; null where it is not compared with the others yet. */
      readonly derivation: ReportDerivation | null
      /** Its links with other reports. */
      readonly relations: readonly Relation[]
    }
  | FoundIncident
  | { readonly kind: 'alert'; readonly alert: Alert }
  | {
      readonly kind: 'event'
      readonly stored: StoredEvent
      readonly source: KeptReport
      /** The incidents that hold it. */
      readonly incidents: readonly StoredIncident[]
    }
  | { readonly kind: 'claim'; readonly stored: StoredClaim; readonly source: KeptReport }
  | { readonly kind: 'expectation'; readonly stored: FollowedExpectation; readonly source: KeptReport }

/** More things than this of one report are not looked up. */
const MOST = 10_000

/**
 * What an id stands for, of whatever kind it is, as of an instant; each report that tells it is one thing. Whether an
 * expectation is overdue is asked for `today`. A record may be named with its report, `r:.../...`.
 */
export async function findInLedger(ledger: Ledger, id: string, today: string, asOf?: string): Promise<FoundThing[]> {
  const when = asOf === undefined ? {} : { asOf }
  const page = { limit: MOST, offset: 0 }
  const report = await ledger.report(id)
  if (report) return [await findReport(ledger, report, today, asOf)]
  const [alert] = id.startsWith('a:') ? await ledger.alerts.find({ id, ...when }, page) : []
  if (alert) return [{ kind: 'alert', alert }]
  const incident = await findIncident(ledger, id, asOf)
  if (incident) return [incident]
  const filter = id.includes('/') ? { id: ownRecordId(id), reportId: reportOfRecord(id), ...when } : { id, ...when }
  const [events, claims, expectations] = await Promise.all([
    ledger.events(filter, page),
    ledger.claims(filter, page),
    ledger.expectations(filter, page),
  ])
  const incidents = await Promise.all(
    events.map(({ event, report: { id: reportId } }) => ledger.incidents.ofRecord(reportId, event.id, asOf)),
  )
  const found = [
    ...events.map((stored, at) => ({ kind: 'event' as const, stored, incidents: incidents[at] })),
    ...claims.map((stored) => ({ kind: 'claim' as const, stored })),
    ...(await followStored(ledger, expectations, today, asOf)).map((stored) => ({
      kind: 'expectation' as const,
      stored,
    })),
  ]
  const sources = await Promise.all(found.map(({ stored }) => ledger.report(stored.report.id)))
  return found.flatMap((thing, index): FoundThing[] => {
    const source = sources[index]
    return source ? [{ ...thing, source } as FoundThing] : []
  })
}

/** A report with all that it tells. */
async function findReport(ledger: Ledger, report: KeptReport, today: string, asOf?: string): Promise<FoundThing> {
  const { id } = report
  const [filter, page] = [
    { reportId: id, ...(asOf === undefined ? {} : { asOf }) },
    { limit: MOST, offset: 0 },
  ]
  const [source, texts, versions, events, claims, expectations, relations, derivations] = await Promise.all([
    sourceOf(ledger, report),
    textVersions(ledger, report, asOf),
    ledger.versions(id),
    ledger.events(filter, page),
    ledger.claims(filter, page),
    ledger.expectations(filter, page),
    relationsOf(ledger, report, asOf),
    derivationsOf(ledger, [id], asOf),
  ])
  const told = { events, claims, expectations: await followStored(ledger, expectations, today, asOf) }
  const derivation = derivations.get(id) ?? null
  return { kind: 'report', report, source, textVersions: texts, versions, ...told, relations, derivation }
}

async function sourceOf(ledger: Ledger, { sourceId }: KeptReport): Promise<Source | null> {
  if (sourceId === null) return null
  return (await ledger.sources.list({ withRemoved: true })).find(({ id }) => id === sourceId) ?? null
}

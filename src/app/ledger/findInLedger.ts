import type {
  CodingVersion,
  KeptReport,
  Ledger,
  StoredClaim,
  StoredEvent,
  StoredExpectation,
} from '../../ledger/index.js'

/** A thing of the ledger with what hangs together with it. */
export type FoundThing =
  | {
      readonly kind: 'report'
      readonly report: KeptReport
      readonly versions: readonly CodingVersion[]
      readonly events: readonly StoredEvent[]
      readonly claims: readonly StoredClaim[]
      readonly expectations: readonly StoredExpectation[]
    }
  | { readonly kind: 'event'; readonly stored: StoredEvent; readonly source: KeptReport }
  | { readonly kind: 'claim'; readonly stored: StoredClaim; readonly source: KeptReport }
  | { readonly kind: 'expectation'; readonly stored: StoredExpectation; readonly source: KeptReport }

/** More things than this of one report are not looked up. */
const MOST = 10_000

/** What an id stands for, of whatever kind it is, as of an instant; each report that tells it is one thing. */
export async function findInLedger(ledger: Ledger, id: string, asOf?: string): Promise<FoundThing[]> {
  const when = asOf === undefined ? {} : { asOf }
  const page = { limit: MOST, offset: 0 }
  const report = await ledger.report(id)
  if (report) {
    const filter = { reportId: id, ...when }
    const [versions, events, claims, expectations] = await Promise.all([
      ledger.versions(id),
      ledger.events(filter, page),
      ledger.claims(filter, page),
      ledger.expectations(filter, page),
    ])
    return [{ kind: 'report', report, versions, events, claims, expectations }]
  }
  const filter = { id, ...when }
  const [events, claims, expectations] = await Promise.all([
    ledger.events(filter, page),
    ledger.claims(filter, page),
    ledger.expectations(filter, page),
  ])
  const found = [
    ...events.map((stored) => ({ kind: 'event' as const, stored })),
    ...claims.map((stored) => ({ kind: 'claim' as const, stored })),
    ...expectations.map((stored) => ({ kind: 'expectation' as const, stored })),
  ]
  const sources = await Promise.all(found.map(({ stored }) => ledger.report(stored.report.id)))
  return found.flatMap((thing, index): FoundThing[] => {
    const source = sources[index]
    return source ? [{ ...thing, source } as FoundThing] : []
  })
}

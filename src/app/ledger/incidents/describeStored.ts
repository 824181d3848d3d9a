import type { Ledger, ReportHeading, StoredEvent, StoredIncident } from '../../../ledger/index.js'
import { ownRecordId } from '../settle/incidents/recordIds.js'

/** A stored incident with the reports that tell it. */
export interface DescribedIncident extends StoredIncident {
  /** Its first record; null where the ledger has lost it. */
  readonly first: StoredEvent | null
  /** The reports of its records, by the ledger's ids. */
  readonly headings: ReadonlyMap<string, ReportHeading>
}

/** Stored incidents with what a reader wants to see beside each. */
export async function describeStored(
  ledger: Ledger,
  stored: readonly StoredIncident[],
): Promise<readonly DescribedIncident[]> {
  const described: DescribedIncident[] = []
  for (const one of stored) {
    const { members } = one.incident
    const headings = await ledger.incidents.headings([...new Set(members.map(({ report }) => report as string))])
    const [first] = await recordsOf(ledger, one, 1)
    described.push({
      ...one,
      first: first ?? null,
      headings: new Map(headings.map((heading) => [heading.id, heading])),
    })
  }
  return described
}

/** The records of an incident, as they were read when it was told so. */
export async function recordsOf(
  ledger: Ledger,
  { incident, since, until }: StoredIncident,
  most = incident.members.length,
): Promise<readonly StoredEvent[]> {
  const when = until === null ? {} : { asOf: since }
  const found: StoredEvent[] = []
  for (const { report, record } of incident.members.slice(0, most)) {
    const filter = { id: ownRecordId(record), reportId: report, ...when }
    found.push(...(await ledger.events(filter, { limit: 1, offset: 0 })))
  }
  return found
}

import type { Ledger, StoredEvent, StoredLink } from '../../../ledger/index.js'
import type { IncidentId } from '../../../types/index.js'
import { ownRecordId } from '../settle/incidents/recordIds.js'
import { type DescribedIncident, describeStored, recordsOf } from './describeStored.js'

/** An incident with all that it hangs together with. */
export interface FoundIncident {
  readonly kind: 'incident'
  readonly described: DescribedIncident
  readonly records: readonly StoredEvent[]
  /** What was awaited and what it came about as, this incident on either side. */
  readonly links: readonly StoredLink[]
  /** Where its records are now, if it is told no more. */
  readonly successors: readonly IncidentId[]
}

/** An incident by its id, as it was known at the instant, or else as it was known last; null where there is none. */
export async function findIncident(ledger: Ledger, id: string, asOf?: string): Promise<FoundIncident | null> {
  const stored = await ledger.incidents.byId(id, asOf)
  if (stored === null) return null
  const { incident, until } = stored
  const [described] = await describeStored(ledger, [stored])
  if (!described) return null
  const isOver = until !== null && (asOf === undefined || until <= asOf)
  const later = isOver
    ? await Promise.all(
        incident.members.map(({ report, record }) => ledger.incidents.ofRecord(report, ownRecordId(record), asOf)),
      )
    : []
  return {
    kind: 'incident',
    described,
    records: await recordsOf(ledger, stored),
    links: await ledger.incidents.links([id], asOf),
    successors: [...new Set(later.flat().map((one) => one.incident.id))],
  }
}

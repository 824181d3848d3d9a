import { anchorFinder, correctionsInForce } from '../../../../analysis/index.js'
import type { IncidentLedger, RecordKey } from '../../../../ledger/index.js'
import type { Correction, Incident } from '../../../../types/index.js'
import type { ReportShelf } from './ReportShelf.js'
import { ownRecordId } from './recordIds.js'

/**
 * Incidents that hang together with some reports by what was set right by hand: those of all records that a correction
 * names together with a record of these reports.
 */
export async function correctedIncidents(
  reportIds: ReadonlySet<string>,
  corrections: readonly Correction[],
  ledger: IncidentLedger,
  shelf: ReportShelf,
): Promise<readonly Incident[]> {
  const anchors = correctionsInForce(corrections)
    .filter(({ records }) => records.some(({ report }) => reportIds.has(report)))
    .flatMap(({ records }) => records)
  if (anchors.length === 0) return []
  const numbers = await ledger.numbersOf([...new Set(anchors.map(({ report }) => report as string))])
  const held = await shelf.get(numbers.values())
  const find = anchorFinder([...held.values()].flatMap(({ records }) => records))
  const named = anchors.flatMap((anchor): RecordKey[] => {
    const record = find(anchor)
    const number = numbers.get(anchor.report)
    return record && number !== undefined ? [{ number, record: ownRecordId(record.event.id) }] : []
  })
  return ledger.holding(named)
}

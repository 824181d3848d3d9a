import type { AlertChange, Ledger } from '../../ledger/index.js'
import type { Alert, AlertKind } from '../../types/index.js'
import { ownRecordId, reportOfRecord } from '../ledger/settle/incidents/recordIds.js'
import { denialsOf } from './causes/deniedCauses.js'

/** Kinds of alerts whose cause settling can take away. */
const KINDS: readonly AlertKind[] = [
  'expectation-overdue',
  'expectation-withdrawn',
  'expectation-contradicted',
  'incident-denied',
]

const MOST = 1_000_000

/** Alerts on expectations and incidents that stand though their cause is gone, and how it went. */
export async function goneCauses(ledger: Ledger, today: string): Promise<AlertChange['ended']> {
  const standing = await ledger.alerts.find({ kinds: KINDS, stands: true }, { limit: MOST, offset: 0 })
  const ended: { readonly id: string; readonly words: string }[] = []
  for (const alert of standing) {
    const words =
      alert.kind === 'incident-denied' ? await endOfDenial(alert, ledger) : await endOfWaiting(alert, ledger, today)
    if (words !== null) ended.push({ id: alert.id, words })
  }
  return ended
}

async function endOfDenial({ subject, reason }: Alert, ledger: Ledger): Promise<string | null> {
  const [found] = await ledger.incidents.find({ id: subject }, { limit: 1, offset: 0 })
  if (!found) return 'Its records are told as another incident now.'
  const isDenied = denialsOf(found.incident).some(({ speaker }) => speaker === reason)
  return isDenied ? null : 'No record says any more that it is denied.'
}

async function endOfWaiting({ kind, subject }: Alert, ledger: Ledger, today: string): Promise<string | null> {
  const [reportId, id] = [reportOfRecord(subject), ownRecordId(subject)]
  const [stored] = await ledger.expectations({ reportId, id }, { limit: 1, offset: 0 })
  if (!stored) return 'Its report is read otherwise now.'
  const outcome = await ledger.outcomes.outcome(reportId, id)
  if (kind !== 'expectation-overdue') {
    const isSame = outcome !== null && kind === `expectation-${outcome.kind}`
    return isSame ? null : 'It is told otherwise now.'
  }
  if (outcome !== null) return `It was ${outcome.kind}: ${outcome.incident}.`
  const { latest } = stored.expectation.window
  return latest !== null && latest < today ? null : 'It is not due any more.'
}

import type { AlertNews, ExpectationNews } from '../../../ledger/index.js'
import type { AlertCause, Expectation } from '../../../types/index.js'
import { incidentRecordId } from '../../ledger/settle/incidents/recordIds.js'

const MOST_LETTERS = 160

/** Its last day has passed, and nothing is known of it. */
export function overdueCause({ reportId, expectation }: ExpectationNews): AlertCause {
  const words = `Due by ${expectation.window.latest}, and nothing is known of it: ${quoted(expectation)}`
  return { kind: 'expectation-overdue', severity: 'notice', words, ...about(reportId, expectation) }
}

/** It was taken back, or told otherwise. */
export function answeredCause({ reportId, expectation, outcome }: AlertNews['answered'][number]): AlertCause {
  const { subject, reason, rests } = about(reportId, expectation)
  const on = { subject, reason, rests: [...rests, outcome.incident] }
  if (outcome.kind !== 'contradicted')
    return { kind: 'expectation-withdrawn', severity: 'notice', words: `Withdrawn: ${quoted(expectation)}`, ...on }
  const why = outcome.because === 'denied' ? 'others say that it did not come about' : 'the same side did the opposite'
  return {
    kind: 'expectation-contradicted',
    severity: 'warning',
    words: `Contradicted, ${why}: ${quoted(expectation)}`,
    ...on,
  }
}

function about(reportId: string, { id }: Expectation): Pick<AlertCause, 'subject' | 'reason' | 'rests'> {
  const subject = incidentRecordId(reportId, id)
  return { subject, reason: '', rests: [subject] }
}

function quoted({ evidence: [{ exact }] }: Expectation): string {
  const words = exact.replace(/\s+/g, ' ').trim()
  return `“${words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()} …` : words}”`
}

import { mayAnswer } from '../../../../analysis/index.js'
import type { ExpectationKey, IncidentRow, OutcomeLedger } from '../../../../ledger/index.js'

/** Expectations under one key that an incident is held against, those announced last. */
const MOST_AWAITED = 60

/** Expectations that some incidents may answer. */
export async function answeredBy(
  rows: readonly IncidentRow[],
  outcomes: OutcomeLedger,
): Promise<readonly ExpectationKey[]> {
  const found: ExpectationKey[] = []
  for (const { incident, day, answers } of rows) {
    if (day === null || answers.length === 0) continue
    for (const { number, expectation } of await outcomes.awaiting(answers, day, MOST_AWAITED)) {
      if (mayAnswer(expectation, incident)) found.push({ number, expectation: expectation.id })
    }
  }
  return found
}

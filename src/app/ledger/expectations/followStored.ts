import { waitingOutcome } from '../../../analysis/index.js'
import type { Ledger, StoredExpectation } from '../../../ledger/index.js'
import type { Outcome } from '../../../types/index.js'

/** A stored expectation with what became of it by a day. */
export interface FollowedExpectation extends StoredExpectation {
  readonly outcome: Outcome
}

/** What became of some stored expectations: by an incident, or else by the calendar of the day asked for. */
export async function followStored(
  ledger: Ledger,
  stored: readonly StoredExpectation[],
  today: string,
  asOf?: string,
): Promise<readonly FollowedExpectation[]> {
  const followed: FollowedExpectation[] = []
  for (const one of stored) {
    const { expectation, report } = one
    const known = await ledger.outcomes.outcome(report.id, expectation.id, asOf)
    followed.push({ ...one, outcome: known ?? waitingOutcome(expectation.window, today) })
  }
  return followed
}

import { followUp } from '../../../../analysis/index.js'
import type { AwaitedExpectationRow, KnownOutcome, OutcomeLedger, OutcomeRow } from '../../../../ledger/index.js'
import { keysOfExpectation } from '../incidents/answerKeys.js'
import { answerDays } from '../incidents/awaitedRows.js'

const BATCH = 200

/** Incidents under one key that an expectation is held against, the earliest. */
const MOST_ANSWERS = 100

/** Whether a window has ended is asked when an outcome is read; for what is known of it the day does not count. */
const ANY_DAY = '9999-12-31'

/** Follows up the expectations that wait for it, and gives back how many were settled by an incident. */
export async function settleOutcomes(outcomes: OutcomeLedger, now: () => string): Promise<number> {
  let settled = 0
  for (;;) {
    const queue = await outcomes.queued(BATCH)
    const found: OutcomeRow[] = []
    for (const row of queue) {
      const outcome = await outcomeOf(row, outcomes)
      if (outcome !== null) settled++
      found.push({ number: row.number, expectation: row.expectation.id, outcome })
    }
    if (queue.length > 0 || (await outcomes.queueLength()) > 0) await outcomes.settle(found, now())
    if (queue.length === 0) return settled
  }
}

async function outcomeOf(
  { expectation, report }: AwaitedExpectationRow,
  outcomes: OutcomeLedger,
): Promise<KnownOutcome | null> {
  const { announced, last } = answerDays(expectation.window.latest, report.published)
  const incidents = await outcomes.answering(keysOfExpectation(expectation), announced, last, MOST_ANSWERS)
  const outcome = followUp([{ expectation, report }], incidents, ANY_DAY)[0]?.outcome
  return outcome && 'incident' in outcome ? outcome : null
}

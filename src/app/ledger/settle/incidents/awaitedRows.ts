import { MAX_LATE_DAYS } from '../../../../analysis/index.js'
import type { AwaitedRow } from '../../../../ledger/index.js'
import { addDays } from '../../../../util/index.js'
import { keysOfExpectation } from './answerKeys.js'
import type { HeldReport } from './HeldReport.js'

/** Stands for the day of what has no end, and of what has no beginning. */
const NEVER = '9999-12-31'
const ALWAYS = '0000-01-01'

/** The expectations of a report with what they are found by. */
export function awaitedRows({ row }: HeldReport): readonly AwaitedRow[] {
  return row.expectations.map((expectation) => ({
    number: row.number,
    expectation: expectation.id,
    ...answerDays(expectation.window.latest, row.report.published),
    keys: keysOfExpectation(expectation),
  }))
}

/** Between which days an expectation may come about. */
export function answerDays(
  latest: string | null,
  published: string | null,
): { readonly announced: string; readonly last: string } {
  return { announced: published ?? ALWAYS, last: latest === null ? NEVER : addDays(latest, MAX_LATE_DAYS) }
}

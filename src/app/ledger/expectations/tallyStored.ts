import { type FollowedUp, type OutcomeTally, tallyOutlets, tallySpeakers } from '../../../analysis/index.js'
import type { ExpectationFilter, Ledger } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { followStored } from './followStored.js'

/** By whom expectations are tallied: who announced them, or who printed them. */
export const TALLY_SIDES = ['speaker', 'outlet'] as const

export type TallySide = (typeof TALLY_SIDES)[number]

const AT_ONCE = 1_000

/** How often what each speaker announced, or each outlet printed, came true; those with most settled first. */
export async function tallyStored(
  ledger: Ledger,
  filter: ExpectationFilter,
  side: TallySide,
  today: string,
): Promise<readonly OutcomeTally[]> {
  const followed: FollowedUp[] = []
  for (let offset = 0; ; offset += AT_ONCE) {
    const stored = await ledger.expectations(filter, { limit: AT_ONCE, offset })
    for (const { expectation, report, outcome } of await followStored(ledger, stored, today, filter.asOf)) {
      const { outlet, published } = report
      followed.push({ expectation, outcome, report: { id: report.id as ReportId, outlet, published } })
    }
    if (stored.length < AT_ONCE) break
  }
  return side === 'speaker' ? tallySpeakers(followed) : tallyOutlets(followed)
}

import { type LineageKnowledge, WordCache } from '../../../../analysis/index.js'
import type { Ledger } from '../../../../ledger/index.js'
import type { SettleOptions } from '../SettleOptions.js'
import { countOriginsOfCopies } from './countOriginsOfCopies.js'
import { settleAgain } from './settleAgain.js'
import { settleFresh } from './settleFresh.js'

/** What became of the reports that were settled. */
export interface LineageSettled {
  readonly reports: number
  /** Ids of those that derive from others, by what is known at the end. */
  readonly copies: readonly string[]
  /** Origins that those go back to. */
  readonly origins: number
}

const REPORTS_AT_ONCE = 100

/**
 * Looks for the relatives of all reports that have not been looked up yet; then compares those again of which the new
 * ones have shown that a sentence is boilerplate.
 */
export async function settleLineage(
  ledger: Ledger,
  knowledge: LineageKnowledge,
  { now, onProgress }: SettleOptions,
): Promise<LineageSettled> {
  const { lineage } = ledger
  const parts = { ledger: lineage, knowledge, cache: new WordCache() }
  const isOrigin = new Map<number, boolean>()
  const ids = new Map<number, string>()
  let total = await lineage.unsettledCount()
  for (let done = 0; ; ) {
    const after = await lineage.lastSettled()
    const reports = await lineage.unsettled(REPORTS_AT_ONCE)
    const stirred = reports.length > 0 ? [] : await lineage.stirred(REPORTS_AT_ONCE)
    if (reports.length + stirred.length === 0) break
    const settlement =
      reports.length > 0 ? await settleFresh(reports, after, parts) : await settleAgain(stirred, after, parts)
    // Another process was quicker: what it settled is not asked for again.
    if (!(await lineage.settle(settlement, now()))) continue
    for (const { number, kept } of reports) ids.set(number, kept.id)
    for (const standing of settlement.standings) isOrigin.set(standing.number, standing.isOrigin)
    done += reports.length + stirred.length
    total = Math.max(total + settlement.stirred.length, done)
    onProgress({ stage: 'lineage', done, total })
  }
  const copies = [...ids].flatMap(([number, id]) => (isOrigin.get(number) === false ? [id] : []))
  return { reports: ids.size, copies, origins: await countOriginsOfCopies(ledger, copies) }
}

import { type Ledger, ledgerReportId } from '../../../ledger/index.js'
import { makeReport } from '../../makeReport.js'
import { allDrafts } from '../../reading/allDrafts.js'
import type { ReadInputsOptions } from '../../reading/ReadInputsOptions.js'
import type { SettleKnowledge } from '../settle/SettleOptions.js'
import type { CopiesPage } from './CopiesPage.js'
import { copiesOf } from './copiesOf.js'
import { relativesOf } from './relativesOf.js'

export interface FindCopiesOptions extends ReadInputsOptions {
  readonly asOf: string | undefined
  /** Asked for where a report is not kept, and has to be compared. */
  readonly knowledge: () => Promise<Pick<SettleKnowledge, 'lineage'>>
}

/** The ids that the ledger gives to reports. */
const REPORT_ID = /^r:[0-9a-f]{16}$/

/**
 * Copies and origins of a kept report, by its id, or of each report of an input, which is compared with what is kept
 * without being kept itself. Nothing where the ledger has no report of the id.
 */
export async function* findCopies(
  ledger: Ledger,
  target: string,
  options: FindCopiesOptions,
): AsyncGenerator<CopiesPage> {
  const kept = REPORT_ID.test(target) ? await ledger.report(target) : null
  if (kept) yield await copiesOf(ledger, kept, options.asOf)
  if (REPORT_ID.test(target)) return
  const knowledge = await options.knowledge()
  for await (const result of allDrafts([target], options)) {
    if (result.kind === 'fault') throw result.fault
    const report = makeReport({ ...result.draft, ...options.overrides })
    const known = await ledger.report(ledgerReportId(report))
    yield known ? await copiesOf(ledger, known, options.asOf) : await relativesOf(ledger, report, knowledge)
  }
}

import type { SketchedReport } from '../../../../analysis/index.js'
import type { StandingRow } from '../../../../ledger/index.js'

/** A report of a batch, or one that is compared with it, under its number in the ledger. */
export interface HeldReport extends SketchedReport {
  readonly number: number
  readonly text: string
  /** What is known to be its own so far; absent of a new report. */
  readonly standing?: StandingRow
}

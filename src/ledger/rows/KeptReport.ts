import type { Report } from '../../types/index.js'
import type { HowHad } from './HowHad.js'

/** A report as the ledger holds it. Two outlets that print the same words are two reports. */
export interface KeptReport extends HowHad {
  /** The ledger's id: `r:` and sixteen hex digits, from the words and the particulars. */
  readonly id: string
  readonly report: Report
  readonly origin: string
  readonly keptAt: string
}

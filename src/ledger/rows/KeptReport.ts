import type { Report } from '../../types/index.js'

/** A report as the ledger holds it. Two outlets that print the same words are two reports. */
export interface KeptReport {
  /** The ledger's id: `r:` and sixteen hex digits, from the words and the particulars. */
  readonly id: string
  readonly report: Report
  readonly origin: string
  readonly fetchedAt: string | null
  readonly keptAt: string
}

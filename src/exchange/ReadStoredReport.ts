import type { KeptReport, StoredReading } from '../ledger/index.js'

/** A report together with the reading that is asked about. */
export interface ReadStoredReport {
  readonly report: KeptReport
  readonly reading: StoredReading
}

import type { ClaimFilter, EventFilter, ExpectationFilter, ReportFilter } from '../Filters.js'
import type { KeptReport, LogEntry, StoredClaim, StoredEvent, StoredExpectation } from '../rows/index.js'
import type { StoredReading } from './StoredReading.js'
import type { TransferItem, TransferResult } from './TransferItem.js'
import type { TransferRow } from './TransferRow.js'

/**
 * Everything that a ledger holds, as streams in the order in which it came, and the way back in. However much there is,
 * only some of it is in memory at a time.
 */
export interface LedgerTransfer {
  reports(filter: ReportFilter): AsyncIterable<KeptReport>
  /** Every reading of the reports asked about, the older ones too; as of an instant, those that were made by then. */
  readings(filter: ReportFilter): AsyncIterable<StoredReading>
  /** The reports asked about, each with the reading that is current, or was at the instant asked about. */
  readReports(filter: ReportFilter): AsyncIterable<{ readonly report: KeptReport; readonly reading: StoredReading }>
  events(filter: EventFilter): AsyncIterable<StoredEvent>
  claims(filter: ClaimFilter): AsyncIterable<StoredClaim>
  expectations(filter: ExpectationFilter): AsyncIterable<StoredExpectation>
  /** What was set and corrected by hand, and imported rows; as of an instant, as it was then. */
  rows(asOf?: string): AsyncIterable<TransferRow>
  /** The log: all of it, or what was done to the reports asked about; as of an instant, what was written by then. */
  log(filter: ReportFilter): AsyncIterable<LogEntry>
  /** Does work during which everything that is read is of one instant, whatever other processes write meanwhile. */
  snapshot<Result>(work: () => Promise<Result>): Promise<Result>
  /**
   * Takes things from another ledger in, all in one step; their instants stay as they are. What is there already stays
   * as it is, an older reading goes behind a newer one, and a newer one closes an older one.
   */
  restore(items: readonly TransferItem[]): Promise<TransferResult[]>
  /** Notes in the log that another ledger was taken in. */
  noteImport(origin: string, counts: Readonly<Record<string, number>>, at: string): Promise<void>
}

import type { Incident } from '../../types/index.js'
import type { Page } from '../Filters.js'
import type { ReportHeading } from '../rows/index.js'
import type { BlockHit, CodedRow, QueuedReport, RecordKey, SoughtBlock, WordCounts } from './CodedRows.js'
import type { IncidentChange } from './IncidentChange.js'
import type { IncidentFilter } from './IncidentFilter.js'
import type { StoredCorrection, StoredIncident, StoredLink } from './StoredIncident.js'

/** Which records tell of the same happening. Where no instant is given, what holds now. */
export interface IncidentLedger {
  /** How many reports wait for their incidents to be told. */
  queueLength(): Promise<number>
  /** The next of them, in the order kept. */
  queued(limit: number): Promise<QueuedReport[]>
  /** Puts every report into the queue, so that all incidents are told anew. */
  queueAll(): Promise<void>
  /** How often incidents have been written. */
  revision(): Promise<number>
  /** Current readings of some reports. */
  coded(numbers: readonly number[]): Promise<CodedRow[]>
  /** The readings that the incidents of some reports are told from, where newer ones have taken their place. */
  outdated(numbers: readonly number[]): Promise<CodedRow[]>
  wordCounts(words: readonly string[]): Promise<WordCounts>
  /** For each block, the records in it published nearest to its day, at most `reach` on either side. */
  neighbours(blocks: readonly SoughtBlock[], reach: number): Promise<BlockHit[][]>
  /** Of the rows of records those that are of a current reading. */
  recordsOf(events: readonly number[]): Promise<ReadonlyMap<number, RecordKey>>
  /** Incidents that hold one of some records. */
  holding(records: readonly RecordKey[]): Promise<Incident[]>
  /** Incidents that hold some record of one of some reports. */
  ofReports(numbers: readonly number[]): Promise<Incident[]>
  /** The numbers of reports by the ledger's ids. */
  numbersOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Writes what telling incidents anew comes to; false, and nothing done, where others have been written since. */
  settle(change: IncidentChange, at: string): Promise<boolean>

  find(filter: IncidentFilter, page: Page): Promise<StoredIncident[]>
  count(filter: IncidentFilter): Promise<number>
  /** An incident by its id: as it was known at the instant, or else as it was known last. */
  byId(id: string, asOf?: string): Promise<StoredIncident | null>
  /** The incidents that hold a record of a report, by the ledger's id of the report and the record's own. */
  ofRecord(reportId: string, record: string, asOf?: string): Promise<StoredIncident[]>
  /** What a list says of some reports, by the ledger's ids, in the order asked for. */
  headings(reportIds: readonly string[]): Promise<ReportHeading[]>
  /** What some incidents hang together with. */
  links(ids: readonly string[], asOf?: string): Promise<StoredLink[]>

  /** Keeps a correction and puts the reports that it speaks of into the queue. */
  correct(made: StoredCorrection, reportIds: readonly string[]): Promise<void>
  /** All corrections in the order they were made. */
  corrections(): Promise<StoredCorrection[]>
}

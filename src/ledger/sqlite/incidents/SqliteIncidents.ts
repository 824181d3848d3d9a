import type { Incident } from '../../../types/index.js'
import type { Page } from '../../Filters.js'
import type {
  BlockHit,
  CodedRow,
  IncidentChange,
  IncidentFilter,
  IncidentLedger,
  QueuedReport,
  RecordKey,
  SoughtBlock,
  StoredCorrection,
  StoredIncident,
  StoredLink,
  WordCounts,
} from '../../incidents/index.js'
import type { ReportHeading } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault } from '../ledgerFault.js'
import { selectNeighbours } from './blockRows.js'
import { selectCoded, selectHeadings, selectOutdated, selectRecords, selectReportNumbers } from './codedRows.js'
import { insertCorrection, selectCorrections } from './correctionRows.js'
import { selectHolding, selectOfReports } from './heldRows.js'
import { countIncidents, selectIncident, selectIncidentLinks, selectIncidents, selectOfRecord } from './incidentRows.js'
import { countQueue, queueAll, selectQueued, selectRevision, selectWordCounts } from './queueRows.js'
import { writeChange } from './writeChange.js'

/** Incidents in an SQLite file. */
export class SqliteIncidents implements IncidentLedger {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  async queueLength(): Promise<number> {
    return this.read(() => countQueue(this.connection))
  }

  async queued(limit: number): Promise<QueuedReport[]> {
    return this.read(() => selectQueued(this.connection, limit))
  }

  async queueAll(): Promise<void> {
    this.change(() => queueAll(this.connection))
  }

  async revision(): Promise<number> {
    return this.read(() => selectRevision(this.connection))
  }

  async coded(numbers: readonly number[]): Promise<CodedRow[]> {
    return this.read(() => selectCoded(this.connection, numbers))
  }

  async outdated(numbers: readonly number[]): Promise<CodedRow[]> {
    return this.read(() => selectOutdated(this.connection, numbers))
  }

  async wordCounts(words: readonly string[]): Promise<WordCounts> {
    return this.read(() => selectWordCounts(this.connection, words))
  }

  async neighbours(blocks: readonly SoughtBlock[], reach: number): Promise<BlockHit[][]> {
    return this.read(() => selectNeighbours(this.connection, blocks, reach))
  }

  async recordsOf(events: readonly number[]): Promise<ReadonlyMap<number, RecordKey>> {
    return this.read(() => selectRecords(this.connection, events))
  }

  async holding(records: readonly RecordKey[]): Promise<Incident[]> {
    return this.read(() => selectHolding(this.connection, records))
  }

  async ofReports(numbers: readonly number[]): Promise<Incident[]> {
    return this.read(() => selectOfReports(this.connection, numbers))
  }

  async numbersOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.read(() => selectReportNumbers(this.connection, ids))
  }

  async settle(change: IncidentChange, at: string): Promise<boolean> {
    return this.change(() => writeChange(this.connection, change, at))
  }

  async find(filter: IncidentFilter, page: Page): Promise<StoredIncident[]> {
    return this.read(() => selectIncidents(this.connection, filter, page))
  }

  async count(filter: IncidentFilter): Promise<number> {
    return this.read(() => countIncidents(this.connection, filter))
  }

  async byId(id: string, asOf?: string): Promise<StoredIncident | null> {
    return this.read(() => selectIncident(this.connection, id, asOf))
  }

  async ofRecord(reportId: string, record: string, asOf?: string): Promise<StoredIncident[]> {
    return this.read(() => selectOfRecord(this.connection, reportId, record, asOf))
  }

  async headings(reportIds: readonly string[]): Promise<ReportHeading[]> {
    return this.read(() => selectHeadings(this.connection, reportIds))
  }

  async links(ids: readonly string[], asOf?: string): Promise<StoredLink[]> {
    return this.read(() => selectIncidentLinks(this.connection, ids, asOf))
  }

  async correct(made: StoredCorrection, reportIds: readonly string[]): Promise<void> {
    this.change(() => insertCorrection(this.connection, made, reportIds))
  }

  async corrections(): Promise<StoredCorrection[]> {
    return this.read(() => selectCorrections(this.connection))
  }

  private read<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, work)
  }

  private change<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, () => this.connection.change(work))
  }
}

import type { ClaimFilter, EventFilter, ExpectationFilter, ReportFilter } from '../../Filters.js'
import type { KeptReport, LogEntry, StoredClaim, StoredEvent, StoredExpectation } from '../../rows/index.js'
import type { LedgerTransfer, StoredReading, TransferItem, TransferResult, TransferRow } from '../../transfer/index.js'
import type { Connection } from '../Connection.js'
import { asLedgerFault, ledgerFault } from '../ledgerFault.js'
import { appendLog } from '../write/appendLog.js'
import { restoreItem } from './restoreItem.js'
import { streamReadings, streamReadReports } from './streamReadings.js'
import { streamClaims, streamEvents, streamExpectations, streamLog, streamReports } from './streamRows.js'
import { streamTables } from './streamTables.js'

/** What a ledger in SQLite gives away, and takes in. */
export class SqliteTransfer implements LedgerTransfer {
  constructor(
    private readonly path: string,
    private readonly connection: Connection,
  ) {}

  reports(filter: ReportFilter): AsyncGenerator<KeptReport> {
    return this.stream(() => streamReports(this.connection, filter))
  }

  readings(filter: ReportFilter): AsyncGenerator<StoredReading> {
    return this.stream(() => streamReadings(this.connection, filter))
  }

  readReports(filter: ReportFilter): AsyncGenerator<{ report: KeptReport; reading: StoredReading }> {
    return this.stream(() => streamReadReports(this.connection, filter))
  }

  events(filter: EventFilter): AsyncGenerator<StoredEvent> {
    return this.stream(() => streamEvents(this.connection, filter))
  }

  claims(filter: ClaimFilter): AsyncGenerator<StoredClaim> {
    return this.stream(() => streamClaims(this.connection, filter))
  }

  expectations(filter: ExpectationFilter): AsyncGenerator<StoredExpectation> {
    return this.stream(() => streamExpectations(this.connection, filter))
  }

  rows(asOf?: string): AsyncGenerator<TransferRow> {
    return this.stream(() => streamTables(this.connection, asOf))
  }

  log(filter: ReportFilter): AsyncGenerator<LogEntry> {
    return this.stream(() => streamLog(this.connection, filter))
  }

  async snapshot<Result>(work: () => Promise<Result>): Promise<Result> {
    const { database } = this.connection
    asLedgerFault(this.path, () => database.exec('BEGIN'))
    try {
      return await work()
    } finally {
      asLedgerFault(this.path, () => database.exec('COMMIT'))
    }
  }

  async restore(items: readonly TransferItem[]): Promise<TransferResult[]> {
    return asLedgerFault(this.path, () =>
      this.connection.change(() => items.map((item) => restoreItem(this.connection, item))),
    )
  }

  async noteImport(origin: string, counts: Readonly<Record<string, number>>, at: string): Promise<void> {
    const entry = { at, kind: 'import', subject: 'ledger', detail: { origin, ...counts } }
    asLedgerFault(this.path, () => this.connection.change(() => appendLog(this.connection, entry)))
  }

  private async *stream<Item>(rows: () => Generator<Item>): AsyncGenerator<Item> {
    try {
      yield* rows()
    } catch (error) {
      throw ledgerFault(error, this.path)
    }
  }
}

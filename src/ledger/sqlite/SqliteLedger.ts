import type { ReadReport, Report } from '../../types/index.js'
import type { Checkup } from '../Checkup.js'
import type { DyadDay, DyadQuestion } from '../dyads/index.js'
import type { ClaimFilter, EventFilter, ExpectationFilter, Page, ReportFilter } from '../Filters.js'
import type { Deposit, Kept, Ledger } from '../Ledger.js'
import { ledgerReportId } from '../ledgerReportId.js'
import type {
  CodingVersion,
  FoundReport,
  KeptReport,
  LogEntry,
  StoredClaim,
  StoredEvent,
  StoredExpectation,
} from '../rows/index.js'
import { SqliteAlerts } from './alerts/SqliteAlerts.js'
import type { Connection } from './Connection.js'
import { checkup } from './check/checkup.js'
import { repair } from './check/repair.js'
import { SqliteIncidents } from './incidents/SqliteIncidents.js'
import { SqliteOutcomes } from './incidents/SqliteOutcomes.js'
import { SqliteImports } from './imports/SqliteImports.js'
import { asLedgerFault } from './ledgerFault.js'
import { SqliteLineage } from './lineage/SqliteLineage.js'
import { SqliteOutlets } from './outlets/SqliteOutlets.js'
import { selectClaims } from './read/claimRows.js'
import { selectDyad } from './read/dyadRows.js'
import { selectEvents } from './read/eventRows.js'
import { selectExpectations } from './read/expectationRows.js'
import { selectLog } from './read/logRows.js'
import { selectReport, selectReports } from './read/reportRows.js'
import { searchReports } from './read/searchRows.js'
import { selectVersions } from './read/versionRows.js'
import { SqliteSources } from './sources/SqliteSources.js'
import { SqliteTransfer } from './transfer/SqliteTransfer.js'
import { keepReport } from './write/keepReport.js'
import { recodeReport } from './write/recodeReport.js'

/** The embedded home of a ledger: one SQLite file. */
export class SqliteLedger implements Ledger {
  readonly transfer: SqliteTransfer
  readonly incidents: SqliteIncidents
  readonly outcomes: SqliteOutcomes
  readonly imports: SqliteImports
  readonly sources: SqliteSources
  readonly outlets: SqliteOutlets
  readonly alerts: SqliteAlerts
  readonly lineage: SqliteLineage

  constructor(
    readonly path: string,
    private readonly connection: Connection,
  ) {
    this.transfer = new SqliteTransfer(path, connection)
    this.incidents = new SqliteIncidents(path, connection)
    this.outcomes = new SqliteOutcomes(path, connection)
    this.imports = new SqliteImports(path, connection)
    this.sources = new SqliteSources(path, connection)
    this.outlets = new SqliteOutlets(path, connection)
    this.alerts = new SqliteAlerts(path, connection)
    this.lineage = new SqliteLineage(path, connection)
  }

  async keep(deposits: readonly Deposit[], at: string): Promise<Kept[]> {
    return this.change(() =>
      deposits.map((deposit) => {
        const isNew = keepReport(this.connection, deposit, at)
        const report = selectReport(this.connection, ledgerReportId(deposit.reading.report))
        if (!report) throw new Error(`report ${deposit.origin} was kept and is not there`)
        return { report, isNew }
      }),
    )
  }

  async recode(reportId: string, reading: ReadReport, at: string): Promise<void> {
    this.change(() => recodeReport(this.connection, reportId, reading, at))
  }

  async has(report: Report): Promise<boolean> {
    return this.read(() => selectReport(this.connection, ledgerReportId(report)) !== null)
  }

  async report(id: string): Promise<KeptReport | null> {
    return this.read(() => selectReport(this.connection, id))
  }

  async versions(reportId: string): Promise<CodingVersion[]> {
    return this.read(() => selectVersions(this.connection, reportId))
  }

  async reports(filter: ReportFilter, page: Page): Promise<KeptReport[]> {
    return this.read(() => selectReports(this.connection, filter, page))
  }

  async events(filter: EventFilter, page: Page): Promise<StoredEvent[]> {
    return this.read(() => selectEvents(this.connection, filter, page))
  }

  async claims(filter: ClaimFilter, page: Page): Promise<StoredClaim[]> {
    return this.read(() => selectClaims(this.connection, filter, page))
  }

  async expectations(filter: ExpectationFilter, page: Page): Promise<StoredExpectation[]> {
    return this.read(() => selectExpectations(this.connection, filter, page))
  }

  async search(query: string, filter: ReportFilter, page: Page): Promise<FoundReport[]> {
    return this.read(() => searchReports(this.connection, query, filter, page))
  }

  async dyad(question: DyadQuestion): Promise<DyadDay[]> {
    return this.read(() => selectDyad(this.connection, question))
  }

  async log(subject: string | null, page: Page): Promise<LogEntry[]> {
    return this.read(() => selectLog(this.connection, subject, page))
  }

  async checkup(): Promise<Checkup> {
    return this.read(() => checkup(this.connection))
  }

  async repair(at: string): Promise<void> {
    this.change(() => repair(this.connection, at))
  }

  async close(): Promise<void> {
    this.read(() => this.connection.close())
  }

  private read<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, work)
  }

  /** All of the work in one transaction that takes the writer's lock at once, or none of it. */
  private change<Result>(work: () => Result): Result {
    return asLedgerFault(this.path, () => this.connection.change(work))
  }
}

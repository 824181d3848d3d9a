import type { ReadReport } from '../types/index.js'
import type { AlertLedger } from './alerts/index.js'
import type { Checkup } from './Checkup.js'
import type { DyadDay, DyadQuestion } from './dyads/index.js'
import type { ClaimFilter, EventFilter, ExpectationFilter, Page, ReportFilter } from './Filters.js'
import type { IncidentLedger, OutcomeLedger } from './incidents/index.js'
import type { LineageLedger } from './lineage/index.js'
import type { LedgerImports } from './imports/index.js'
import type { OutletLedger } from './outlets/index.js'
import type {
  CodingVersion,
  FoundReport,
  HowHad,
  KeptReport,
  LogEntry,
  StoredClaim,
  StoredEvent,
  StoredExpectation,
} from './rows/index.js'
import type { SourceLedger } from './sources/index.js'
import type { LedgerTransfer } from './transfer/index.js'

/** A report with what was read in it, as it is given to the ledger. */
export interface Deposit extends Partial<Omit<HowHad, 'fetchedAt'>>, Pick<HowHad, 'fetchedAt'> {
  readonly reading: ReadReport
  /** Where it came from: a path, `articles.csv:12`, an address. */
  readonly origin: string
}

/** What became of a deposit. */
export interface Kept {
  readonly report: KeptReport
  /** False where the same report was kept before: nothing was added. */
  readonly isNew: boolean
}

/**
 * A desk's memory: every report with its raw text, what was read in it under which versions, and a log of every change.
 * Nothing is overwritten, and every question may be asked as of an instant. Instants (`at`) are ISO 8601 in UTC and
 * come from the caller: the ledger reads no clock. Faults carry a `ledger-` code.
 */
export interface Ledger {
  /** Where it lies, for messages. */
  readonly path: string
  /** Everything that is kept, as streams, and the way in for what another ledger kept. */
  readonly transfer: LedgerTransfer
  /** Which records tell of the same happening. */
  readonly incidents: IncidentLedger
  /** What became of what was awaited. */
  readonly outcomes: OutcomeLedger
  /** Rows of other people's event data, apart from the ledger's own records. */
  readonly imports: LedgerImports
  /** What is followed. */
  readonly sources: SourceLedger
  /** What the user says of outlets. */
  readonly outlets: OutletLedger
  /** What the desk is to be told of. */
  readonly alerts: AlertLedger
  /** Which reports are copies of which. */
  readonly lineage: LineageLedger
  /** Keeps reports in one step: all of them, or none where it throws. */
  keep(deposits: readonly Deposit[], at: string): Promise<Kept[]>
  /** Puts a newer reading of a kept report beside the older one, which stays as a version. */
  recode(reportId: string, reading: ReadReport, at: string): Promise<void>
  /** Whether a report with these words and particulars is kept. */
  has(reading: ReadReport['report']): Promise<boolean>
  report(id: string): Promise<KeptReport | null>
  /** The codings of a report, oldest first. */
  versions(reportId: string): Promise<CodingVersion[]>
  reports(filter: ReportFilter, page: Page): Promise<KeptReport[]>
  events(filter: EventFilter, page: Page): Promise<StoredEvent[]>
  claims(filter: ClaimFilter, page: Page): Promise<StoredClaim[]>
  expectations(filter: ExpectationFilter, page: Page): Promise<StoredExpectation[]>
  /** Reports in which the words of a search stand: words, "phrases", beginnings with a star, `-` before what must not. */
  search(query: string, filter: ReportFilter, page: Page): Promise<FoundReport[]>
  /** What the records tell of a directed pair of countries, by day and category. */
  dyad(question: DyadQuestion): Promise<DyadDay[]>
  log(subject: string | null, page: Page): Promise<LogEntry[]>
  /** Looks the whole ledger over, changing nothing. */
  checkup(): Promise<Checkup>
  /** Makes what can be made anew from what is kept: roll-ups, the word index, states of entries; lineage and incidents by settling afterwards. */
  repair(at: string): Promise<void>
  close(): Promise<void>
}

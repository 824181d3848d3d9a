export type { Checkup, CheckupItem } from './Checkup.js'
export type { DyadDay, DyadQuestion } from './dyads/index.js'
export type {
  ActorPattern,
  ClaimFilter,
  CommonFilter,
  EventFilter,
  ExpectationFilter,
  Page,
  ReportFilter,
} from './Filters.js'
export type { Deposit, Kept, Ledger } from './Ledger.js'
export { ledgerReportId } from './ledgerReportId.js'
export type {
  CodingVersion,
  FoundReport,
  KeptReport,
  LogEntry,
  ReportHeading,
  StoredClaim,
  StoredEvent,
  StoredExpectation,
} from './rows/index.js'
export { type OpenLedgerOptions, openSqliteLedger } from './sqlite/openSqliteLedger.js'
export type { LedgerTransfer, StoredReading, TransferItem, TransferResult } from './transfer/index.js'

export type * from './alerts/index.js'
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
  ToldFilter,
} from './Filters.js'
export type {
  ImportedDocumentFilter,
  ImportedEventFilter,
  KeptImport,
  KeptImportedEvent,
  LedgerImports,
} from './imports/index.js'
export type * from './incidents/index.js'
export type { Deposit, Kept, Ledger } from './Ledger.js'
export { ledgerReportId } from './ledgerReportId.js'
export type * from './lineage/index.js'
export {
  OUTLET_FIELDS,
  type OutletCount,
  type OutletFact,
  type OutletField,
  type OutletLedger,
  type OutletRating,
  RELIABILITIES,
  type Reliability,
} from './outlets/index.js'
export type {
  CodingVersion,
  FoundReport,
  HowHad,
  KeptReport,
  LogEntry,
  ReportHeading,
  StoredClaim,
  StoredEvent,
  StoredExpectation,
} from './rows/index.js'
export {
  ARTICLE_QUALITIES,
  type ArticleQuality,
  type EntryFetch,
  type ListedEntry,
  type NewSource,
  type PageMemory,
  type PendingEntry,
  type PollMemory,
  type PollRecord,
  type RobotsRow,
  SOURCE_KINDS,
  type Source,
  type SourceChange,
  type SourceDetails,
  type SourceFilter,
  type SourceKind,
  type SourceLedger,
  type SourcePoll,
  sourceIdOf,
  type UnhadEntry,
} from './sources/index.js'
export { type OpenLedgerOptions, openSqliteLedger } from './sqlite/openSqliteLedger.js'
export {
  type LedgerTransfer,
  type StoredReading,
  TRANSFER_TABLES,
  type TransferItem,
  type TransferResult,
  type TransferRow,
  type TransferTable,
} from './transfer/index.js'

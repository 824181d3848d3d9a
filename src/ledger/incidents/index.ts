export type { BlockHit, BlockRow, CodedRow, QueuedReport, RecordKey, SoughtBlock, WordCounts } from './CodedRows.js'
export type { EndedIncident, IncidentChange, IncidentRow, PlacedBlock, RecordLinkRow } from './IncidentChange.js'
export type { IncidentFilter, IncidentOfRecord } from './IncidentFilter.js'
export type { IncidentLedger } from './IncidentLedger.js'
export type { OutcomeLedger } from './OutcomeLedger.js'
export type {
  AnswerKey,
  AwaitedExpectationRow,
  AwaitedRow,
  ExpectationKey,
  KnownOutcome,
  OutcomeRow,
} from './OutcomeRows.js'
export type { StoredCorrection, StoredIncident, StoredLink } from './StoredIncident.js'

export type { LineageLink, LinkKind, OutcomeTally } from '../analysis/index.js'
export { durationWords, type HealthRemark, type ReportDraft } from '../ingest/index.js'
export type { ReadingMode } from '../language/index.js'
export type {
  AlertFilter,
  Checkup,
  ClaimFilter,
  CodingVersion,
  CommonFilter,
  EventFilter,
  ExpectationFilter,
  FoundReport,
  ImportedDocumentFilter,
  ImportedEventFilter,
  IncidentFilter,
  KeptImport,
  KeptImportedEvent,
  KeptReport,
  Ledger,
  OutletRating,
  Page,
  ReportFilter,
  Reliability,
  ReportHeading,
  Source,
  SourceKind,
  StoredClaim,
  StoredCorrection,
  StoredEvent,
  StoredExpectation,
  StoredIncident,
  ToldFilter,
  UnhadEntry,
} from '../ledger/index.js'
export type { CoderParts } from './CoderParts.js'
export { type ActorExplanation, describeActor } from './describeActor.js'
export { type ExplainOptions, explainInput } from './explain/explainInput.js'
export { type ExplainedReport, explainReport } from './explain/explainReport.js'
export type { Explanation, WrittenEntry } from './explain/explanationOf.js'
export { type ExplainChoice, narrowExplanation } from './explain/narrowExplanation.js'
export { explainActor } from './explainActor.js'
export { settleAlerts } from './alerts/settleAlerts.js'
export { settleSourceAlerts } from './alerts/settleSourceAlerts.js'
export { alertJson } from './json/alertJson.js'
export { copiesJson } from './json/copiesJson.js'
export { importedArticleJson, importedEventJson } from './json/importedJson.js'
export { correctionJson, storedCorrectionJson, storedIncidentJson } from './json/incidentJson.js'
export {
  followedExpectationJson,
  foundReportJson,
  keptReportJson,
  listedReportJson,
  storedClaimJson,
  storedEventJson,
  storedExpectationJson,
  tallyJson,
} from './json/ledgerJson.js'
export { outletJson, ratingJson } from './json/outletJson.js'
export { missedJson } from './json/missedJson.js'
export { sourceJson } from './json/sourceJson.js'
export { syncEventJson } from './json/syncEventJson.js'
export { type ExplainJson, toExplainJson } from './json/toExplainJson.js'
export { type ReadJson, toReadJson } from './json/toReadJson.js'
export { languageRemark } from './languageRemark.js'
export type { AddOutcome } from './ledger/AddOutcome.js'
export { type AddInputsOptions, addInputs } from './ledger/addInputs.js'
export type { CopiesPage, DerivedReport, OriginFamily, Relation } from './ledger/copies/CopiesPage.js'
export { type FindCopiesOptions, findCopies } from './ledger/copies/findCopies.js'
export { type FollowedExpectation, followStored } from './ledger/expectations/followStored.js'
export { TALLY_SIDES, type TallySide, tallyStored } from './ledger/expectations/tallyStored.js'
export type { ExportPart } from './ledger/export/ExportPart.js'
export type { ExportRequest } from './ledger/export/ExportRequest.js'
export { exportLedger } from './ledger/export/exportLedger.js'
export { type FoundThing, findInLedger } from './ledger/findInLedger.js'
export type { ImportedKind, ImportOutcome } from './ledger/import/ImportOutcome.js'
export { type ImportInputsOptions, importInputs } from './ledger/import/importInputs.js'
export {
  type CorrectionMaker,
  mergeIncidents,
  splitIncident,
  undoCorrection,
} from './ledger/incidents/correctIncidents.js'
export { type DescribedIncident, describeStored } from './ledger/incidents/describeStored.js'
export type { FoundIncident } from './ledger/incidents/findIncident.js'
export { type ListedCorrection, listCorrections } from './ledger/incidents/listCorrections.js'
export { derivationsOf } from './ledger/lineage/derivationsOf.js'
export { type ListedReport, listReports } from './ledger/lineage/listReports.js'
export type { DerivedFrom, ReportDerivation } from './ledger/lineage/ReportDerivation.js'
export { readLineage } from './ledger/lineage/readLineage.js'
export { openLedger } from './ledger/openLedger.js'
export { type Recoded, type RecodeOptions, recodeLedger } from './ledger/recodeLedger.js'
export { loadSettling } from './ledger/settle/loadSettling.js'
export type { SettleKnowledge, SettleOptions, SettleProgress } from './ledger/settle/SettleOptions.js'
export { type Settled, settleLedger } from './ledger/settle/settleLedger.js'
export { loadOutlets } from './loading/loadOutlets.js'
export { loadOntology } from './loadOntology.js'
export { loadParts, loadRules } from './loadParts.js'
export { makeReport, type ReportInput, type ReportOverrides } from './makeReport.js'
export type { DescribedOutlet } from './outlets/DescribedOutlet.js'
export { findOutlet, outletIdOf } from './outlets/findOutlet.js'
export { listOutlets, type OutletQuestion } from './outlets/listOutlets.js'
export { dataFolder, packageVersion } from './package/index.js'
export { parseReport } from './parseReport.js'
export type { ReadInputsOptions } from './reading/ReadInputsOptions.js'
export type { ReadOutcome } from './reading/ReadJob.js'
export { readInputs } from './reading/readInputs.js'
export { readReport } from './readReport.js'
export { renderActor } from './renderActor.js'
export { chooseContact } from './settings/chooseContact.js'
export { chooseLedger, type LedgerChoice } from './settings/chooseLedger.js'
export type { Chosen, SettingOrigin } from './settings/Settings.js'
export { PROJECT_FILE } from './settings/settingsFiles.js'
export { userAgent } from './settings/userAgent.js'
export { writeSettings } from './settings/writeSettings.js'
export { type AskingOptions, openAsking } from './sources/Asking.js'
export { type DescribedSource, describeSource, isIll } from './sources/describeSource.js'
export { findSource } from './sources/findSource.js'
export { findSourcesAt, type OfferedSource } from './sources/findSourcesAt.js'
export { type FollowOptions, followSources, keepFollowing } from './sources/followSources.js'
export { exportOpml, type ImportedSources, importOpml, readListFile } from './sources/listOpml.js'
export type { SyncEvent } from './sources/sync/SyncEvent.js'
export type { WatchEvent } from './sources/sync/watchSources.js'
export { isoInstant, REAL_WORLD, type World } from './sources/World.js'
export { writeAddress } from './sources/writeAddress.js'
export { alertHeader, alertRow } from './table/alertRow.js'
export { claimHeader, claimRow } from './table/claimRow.js'
export { correctionHeader, correctionRow } from './table/correctionRow.js'
export { eventHeader, eventRow } from './table/eventRow.js'
export { expectationHeader, expectationRow } from './table/expectationRow.js'
export {
  importedArticleHeader,
  importedArticleRow,
  importedEventHeader,
  importedEventRow,
} from './table/importedRow.js'
export { incidentHeader, incidentRow } from './table/incidentRow.js'
export { listedReportHeader, listedReportRow } from './table/listedReportRow.js'
export { tallyHeader, tallyRow } from './table/tallyRow.js'
export { outletHeader, outletRow, ratingHeader, ratingRow } from './table/outletRow.js'
export { missedHeader, missedRow } from './table/missedRow.js'
export { reportHeader, reportRow } from './table/reportRow.js'
export { sourceHeader, sourceRow } from './table/sourceRow.js'

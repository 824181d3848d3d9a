export * from './incidents/index.js'
export type { MatchedSpans, MatchKind } from './lineage/compare/Comparison.js'
export { CREDIT_KINDS, type Credit, type CreditKind, creditsWhole } from './lineage/credits/Credit.js'
export { findCredits } from './lineage/credits/findCredits.js'
export { OUTLET_KINDS, type Outlet, type OutletKind } from './lineage/credits/Outlet.js'
export {
  type KnownOutlet,
  type OutletRegistry,
  outletNamed,
  outletOf,
  outletRegistry,
} from './lineage/credits/OutletRegistry.js'
export { parseOutlets } from './lineage/credits/parseOutlets.js'
export {
  BoilerplateTable,
  type CountedReport,
  type SegmentRow,
  type SentenceCounts,
  sentenceKey,
} from './lineage/index/BoilerplateTable.js'
export { chooseCandidates, MAX_CANDIDATES, type Overlap } from './lineage/index/chooseCandidates.js'
export { featuresToLookUp, findCandidates, type KnownReports } from './lineage/index/findCandidates.js'
export { LineageIndex } from './lineage/index/LineageIndex.js'
export type { PackedRow } from './lineage/index/PackedRows.js'
export { MAX_POSTINGS, type Postings } from './lineage/index/Postings.js'
export { WordCache } from './lineage/index/WordCache.js'
export { buildLineageKnowledge, type LineageFiles, type LineageKnowledge } from './lineage/LineageKnowledge.js'
export {
  type Change,
  isCopying,
  LINK_KINDS,
  type LineageLink,
  type LinkKind,
  type Strength,
} from './lineage/links/LineageLink.js'
export { compareLineage } from './lineage/links/lineageOrder.js'
export { linkInOrder } from './lineage/links/linkInOrder.js'
export { type ComparedReport, linkReports } from './lineage/links/linkReports.js'
export { countOrigins, type IndependentOrigin, type OriginCount } from './lineage/origins/countOrigins.js'
export { describeReport, gatherOrigins } from './lineage/origins/describeLineage.js'
export { lengthOf } from './lineage/origins/intervals.js'
export type { Lineage, Origin, OriginKey, OriginShare, ReportLineage } from './lineage/origins/Lineage.js'
export { lineageOf } from './lineage/origins/lineageOf.js'
export { type CopiedWords, type OwnStory, ownStory } from './lineage/origins/ownStory.js'
export type { PlacedReport } from './lineage/origins/PlacedReport.js'
export { type OriginTracer, originTracer } from './lineage/origins/traceOrigins.js'
export { wholeCreditOf } from './lineage/origins/wholeCredits.js'
export type { ReportSketch } from './lineage/sketch/ReportSketch.js'
export { type SketchedReport, sketchReport, wordsOf } from './lineage/sketch/sketchReport.js'
export { BOILERPLATE_MANY } from './lineage/thresholds.js'
export type { TextWords } from './lineage/words/TextWords.js'

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
export { BoilerplateTable, type SegmentRow } from './lineage/index/BoilerplateTable.js'
export { chooseCandidates, MAX_CANDIDATES, type Overlap } from './lineage/index/chooseCandidates.js'
export { LineageIndex } from './lineage/index/LineageIndex.js'
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
export { type ComparedReport, linkReports } from './lineage/links/linkReports.js'
export { countOrigins, type IndependentOrigin, type OriginCount } from './lineage/origins/countOrigins.js'
export type { Lineage, Origin, OriginKey, OriginShare, ReportLineage } from './lineage/origins/Lineage.js'
export { lineageOf } from './lineage/origins/lineageOf.js'
export type { ReportSketch } from './lineage/sketch/ReportSketch.js'
export { type SketchedReport, sketchReport, wordsOf } from './lineage/sketch/sketchReport.js'

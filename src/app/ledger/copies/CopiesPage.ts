import type { LineageLink } from '../../../analysis/index.js'
import type { KeptReport } from '../../../ledger/index.js'
import type { Report } from '../../../types/index.js'
import type { ReportDerivation } from '../lineage/ReportDerivation.js'

/** A report that derives from an origin. */
export interface DerivedReport {
  readonly kept: KeptReport
  /** Share of its text that comes from the origin; null where only a credit says that some does. */
  readonly share: number | null
  readonly isCertain: boolean
  /** The link by which it has its words, and the report that they come from: the origin, or a copy of it. */
  readonly link: LineageLink | null
  readonly by: KeptReport | null
}

/** An origin and all that derives from it. */
export interface OriginFamily {
  /** `report:` with an id, or `outlet:` with the key of an outlet whose report is not kept. */
  readonly key: string
  readonly kept: KeptReport | null
  /** The outlet as it prints its name, or as it is credited. */
  readonly outletName: string | null
  /** In the order of lineage. */
  readonly derived: readonly DerivedReport[]
  /** True where more reports may derive from it than were looked at. */
  readonly isCut: boolean
}

/** A report that is related to another one. */
export interface Relation {
  readonly other: KeptReport
  readonly link: LineageLink
}

/** What a report is a copy of, and what are copies of it. */
export interface CopiesPage {
  /** Its id goes by the ledger. */
  readonly report: Report
  readonly isKept: boolean
  /** Null where it is not kept, or not compared yet. */
  readonly derivation: ReportDerivation | null
  readonly families: readonly OriginFamily[]
  /** Reports that share a statement, a quotation or an unnamed speaker with it; of a report that is not kept, all. */
  readonly related: readonly Relation[]
}

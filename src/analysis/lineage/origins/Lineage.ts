import type { ReportId } from '../../../types/index.js'
import type { Credit } from '../credits/Credit.js'
import type { LineageLink } from '../links/LineageLink.js'

/** Where words come from: a report at hand, or an outlet whose report is not at hand. */
export type OriginKey = `report:${string}` | `outlet:${string}`

/** How much of a report comes from one origin. */
export interface OriginShare {
  readonly origin: OriginKey
  /** Share of its text, boilerplate apart; null where only the credit says that some of it does. */
  readonly share: number | null
  /** False where the order of two reports on the way is not known. */
  readonly isCertain: boolean
}

/** Where one report comes from. */
export interface ReportLineage {
  readonly report: ReportId
  readonly outlet: string | null
  readonly family: string | null
  /** Never empty: a report that derives from nothing is its own origin. Largest share first. */
  readonly origins: readonly OriginShare[]
  readonly credits: readonly Credit[]
  /** Families of the outlets that it tells its story after. */
  readonly toldAfter: readonly string[]
}

/** An origin and what derives from it. */
export interface Origin {
  readonly key: OriginKey
  /** The report, or null where it is not at hand. */
  readonly report: ReportId | null
  readonly outlet: string | null
  /** Those that derive from it, itself apart; in the order of the lineage. */
  readonly derived: readonly {
    readonly report: ReportId
    readonly share: number | null
    readonly links: readonly LineageLink[]
  }[]
}

/** Which of some reports are copies, of what, and by which evidence. */
export interface Lineage {
  readonly reports: readonly ReportLineage[]
  readonly origins: readonly Origin[]
  readonly links: readonly LineageLink[]
}

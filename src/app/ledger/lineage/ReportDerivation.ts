import type { Credit, LinkKind } from '../../../analysis/index.js'

/** Something that a report comes from. */
export interface DerivedFrom {
  /** The report; null where the outlet's report is not kept. */
  readonly report: string | null
  /** Key of the outlet; null where nobody says it. */
  readonly outlet: string | null
  /** The outlet as the report prints its own name, or as it is credited. */
  readonly outletName: string | null
  /** How the two are linked; null where a copy stands between them, or where there is only a credit. */
  readonly link: LinkKind | null
  /** Share of the report's text that comes from there; null where only the credit says that some does. */
  readonly share: number | null
  /** False where the order of two reports on the way is not known. */
  readonly isCertain: boolean
}

/** What a list says of where a report comes from. */
export interface ReportDerivation {
  /** True where it adds too little to be an origin itself. */
  readonly isCopy: boolean
  /** Share of its text that stands in no report it derives from. */
  readonly ownShare: number
  /** What it comes from besides itself, the largest share first. */
  readonly from: readonly DerivedFrom[]
  readonly credits: readonly Credit[]
}

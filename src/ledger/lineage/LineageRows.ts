import type { KeptReport } from '../rows/index.js'

/** A kept report under the number by which the rows of its lineage name it; a later one has a higher number. */
export interface NumberedReport {
  readonly number: number
  readonly kept: KeptReport
}

/** What is kept of a report to find its relatives; made once. */
export interface SketchRow {
  readonly number: number
  readonly outlet: string | null
  /** Equal for texts equal but for case, marks and spaces. */
  readonly wholeHash: string
  /** Outlet to which it credits all of its text. */
  readonly wholeCredit: string | null
  readonly featureCount: number
  /** Hashes of its sentences. */
  readonly segments: readonly number[]
  /** The rest of the sketch, as JSON. */
  readonly sketch: string
}

/** A report with its sketch and what of it is its own. */
export interface SketchedRow extends NumberedReport {
  readonly row: SketchRow
  readonly standing: StandingRow
}

/** How often an outlet has printed a sentence. */
export interface SentenceRow {
  readonly key: number
  readonly reports: number
  /** Days since 1970. */
  readonly firstDay: number | null
  /** Number of the last report counted, and its day. */
  readonly last: number
  readonly lastDay: number | null
  /** Numbers of the reports that have it; null once it is boilerplate. */
  readonly holders: readonly number[] | null
}

/** A link between two reports. */
export interface LinkRow {
  readonly earlier: number
  readonly later: number
  readonly kind: string
  /** The rest of the link, as JSON; the words of the evidence are left to the texts. */
  readonly body: string
}

/** How much of a report is its own. */
export interface StandingRow {
  readonly number: number
  readonly isOrigin: boolean
  readonly ownShare: number
  /** Its sentences without boilerplate, as pairs of offsets in JSON. */
  readonly spans: string
}

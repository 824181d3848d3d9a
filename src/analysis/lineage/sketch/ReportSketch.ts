import type { ReportId } from '../../../types/index.js'
import type { Credit } from '../credits/Credit.js'
import type { AnonymousSpeaker } from '../officials/findOfficials.js'

/**
 * What is kept of a report to find its relatives: a plain row, and rows for its features and segments. A home stores
 * them as it likes and hands back those that are asked for.
 */
export interface ReportSketch {
  readonly report: ReportId
  /** Key of the outlet; null where nobody says it. */
  readonly outlet: string | null
  /** Outlets of one family do not confirm one another. */
  readonly family: string | null
  readonly isWire: boolean
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null
  readonly title: string | null
  /** Content words. */
  readonly wordCount: number
  /** Equal for texts equal but for case, marks and spaces. */
  readonly wholeHash: string
  /** Hashes by which relatives are found, each once. */
  readonly features: readonly number[]
  /** Hashes of sentences and lines, by which an outlet's boilerplate is known. */
  readonly segments: readonly number[]
  readonly credits: readonly Credit[]
  readonly speakers: readonly AnonymousSpeaker[]
}

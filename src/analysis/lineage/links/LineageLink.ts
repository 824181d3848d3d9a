import type { ReportId } from '../../../types/index.js'
import type { MatchedSpans } from '../compare/Comparison.js'
import type { Credit } from '../credits/Credit.js'

/**
 * - `exact`: the same text, but for case, marks and spaces, credits left out
 * - `near`: a copy or light rewriting of most of it
 * - `contained`: nearly all of the shorter stands in the longer: cut off, or wire text inside a longer story
 * - `partial`: some paragraphs in common
 * - `statement`: much the same quotations, out of one statement or speech
 * - `quote`: a quotation in common
 * - `official`: the same unnamed speaker about the same thing within a few days
 */
export const LINK_KINDS = ['exact', 'near', 'contained', 'partial', 'statement', 'quote', 'official'] as const

export type LinkKind = (typeof LINK_KINDS)[number]

/** What was done to a copy. */
export type Change = 'headline' | 'shortened' | 'lengthened' | 'reordered' | 'rewritten'

/** `strong`: a copy; `medium`: parts are copied; `weak`: related, and no copy. */
export type Strength = 'strong' | 'medium' | 'weak'

/** Two reports, and what the one has of the other. */
export interface LineageLink {
  readonly kind: LinkKind
  readonly strength: Strength
  /** The one that comes first in order of lineage, whether or not that is known to be the origin. */
  readonly earlier: ReportId
  readonly later: ReportId
  /** Why the earlier one is the origin: credited by the later, published before; null where that is not known. */
  readonly direction: 'credit' | 'date' | null
  /** Share of each one's content words, boilerplate apart, that stands in the other. */
  readonly earlierShare: number
  readonly laterShare: number
  readonly changes: readonly Change[]
  /** The same words in both, in the order of the later report. */
  readonly evidence: readonly MatchedSpans[]
  /** The words that credit the earlier report's outlet, if the later one has any. */
  readonly credit: Credit | null
}

/** True of links along which words were handed on. */
export function isCopying({ kind }: Pick<LineageLink, 'kind'>): boolean {
  return kind === 'exact' || kind === 'near' || kind === 'contained' || kind === 'partial'
}

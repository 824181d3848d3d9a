import type { Comparison } from '../compare/Comparison.js'
import {
  CONTAINED_SHARE,
  COPY_WORDS,
  NEAR_SHARE,
  PARTIAL_OWN_WORDS,
  PARTIAL_WORDS,
  QUOTE_WORDS,
  SAME_OUTLET_SHARE,
  STATEMENT_WORDS,
} from '../thresholds.js'
import type { LinkKind } from './LineageLink.js'

/** What kind of link a comparison shows, by the first rule that fits; null where the texts are not related. */
export function chooseKind(comparison: Comparison, isSameOutlet: boolean): LinkKind | null {
  if (comparison.isExact) return 'exact'
  const aShare = shareOf(comparison.aShared, comparison.aWords)
  const bShare = shareOf(comparison.bShared, comparison.bWords)
  const { ownVerbatim, ownShared, ownSolid, quoted } = comparison
  // Without some words shared outside quotations, two reports quote the same speech and are no copies.
  if (ownShared >= COPY_WORDS && ownVerbatim > 0) {
    if (Math.min(aShare, bShare) >= NEAR_SHARE) return 'near'
    if (Math.max(aShare, bShare) >= CONTAINED_SHARE) return 'contained'
  }
  // A paragraph copied with its quotation; the quotation alone anybody may have heard.
  if (ownSolid >= PARTIAL_OWN_WORDS && ownSolid + quoted / 2 >= PARTIAL_WORDS) {
    // Two stories of one outlet share its background paragraphs before they can be known as boilerplate.
    if (!isSameOutlet || Math.max(aShare, bShare) >= SAME_OUTLET_SHARE) return 'partial'
  }
  if (quoted >= STATEMENT_WORDS) return 'statement'
  return quoted >= QUOTE_WORDS && !isSameOutlet ? 'quote' : null
}

/** 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

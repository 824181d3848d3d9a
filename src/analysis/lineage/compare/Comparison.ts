import type { QuotedSpan } from '../../../types/index.js'

/** How two stretches are the same. */
export type MatchKind = 'verbatim' | 'rewritten' | 'quotation'

/** The same words in two texts, side by side. */
export interface MatchedSpans {
  readonly kind: MatchKind
  readonly earlier: QuotedSpan
  readonly later: QuotedSpan
}

/** A match as content words: from, to before. */
export interface WordMatch {
  readonly kind: MatchKind
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** What two texts have in common; all counts are of content words outside boilerplate. */
export interface Comparison {
  readonly matches: readonly WordMatch[]
  readonly aWords: number
  readonly bWords: number
  /** Words of each that stand in the other. */
  readonly aShared: number
  readonly bShared: number
  /** Shared words outside quotations, the fewer of the two texts: word for word, and in rewritten sentences too. */
  readonly ownVerbatim: number
  readonly ownShared: number
  /** Of the shared words outside quotations those in runs that are most of a sentence, or long. */
  readonly ownSolid: number
  /** Shared words inside quotations. */
  readonly quoted: number
  readonly isExact: boolean
}

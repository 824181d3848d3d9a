import type { TokenRange } from '../../tree/index.js'

/** A stretch of content within a sentence. */
export interface ContentStretch extends TokenRange {
  readonly sentence: number
}

/** An attribution as the learned step bounds it, in the manner of its corpus: cues with what helps the verb, contents
 *  with "that" and quotation marks. */
export interface LearnedAttribution {
  readonly sentence: number
  /** The word that governs the cue. */
  readonly head: number
  /** How sure it is, above 0 rather than not. */
  readonly score: number
  readonly cue: TokenRange
  readonly source: TokenRange | null
  readonly content: readonly ContentStretch[]
}

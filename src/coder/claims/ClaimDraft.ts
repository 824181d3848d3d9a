import type { Claim, Span } from '../../types/index.js'
import type { TokenRange } from '../tree/index.js'
import type { LearnedAttribution } from './learned/LearnedAttribution.js'

/** A stretch of a claim's content within one sentence. */
export interface ContentSpan extends Span, TokenRange {
  readonly sentence: number
}

/** A claim before the records inside it and the claim around it are known. */
export interface ClaimDraft extends Omit<Claim, 'id' | 'parts' | 'within' | 'events'> {
  /** Index of the cue's sentence, and of the cue in it. */
  readonly sentence: number
  readonly cueToken: number
  /** Last token of a cue of several words; the cue itself otherwise. */
  readonly cueLast: number
  /** First and last token of the speaker's whole phrase in that sentence; null where nobody is named. */
  readonly speakerRange: TokenRange | null
  /** All the content in the order of the text; a cue in its midst parts it ("The raid, he said, has failed"). */
  readonly contentSpans: readonly ContentSpan[]
  /** False where the content is taken for granted rather than vouched for: "condemned the raid". */
  readonly vouches: boolean
  /** The same claim as the learned step bounds it; null where it did not look. */
  readonly bounds: LearnedAttribution | null
}

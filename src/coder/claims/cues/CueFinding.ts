import type { Stance } from '../../../types/index.js'
import type { QuoteSpan } from '../quotes/QuoteSpan.js'

/** A word of saying found in a sentence, with the tokens of its speaker and content. */
export interface CueFinding {
  readonly cue: number
  /** Last token of a cue of several words: "according to"; the cue itself otherwise. */
  readonly cueLast: number
  readonly stance: Stance
  /** Lexicon frame that the content stands in. */
  readonly frame: string
  /** Head token of the speaker's phrase, -1 where nobody is named. */
  readonly speaker: number
  /** Heads of the content's parts. */
  readonly content: readonly number[]
  /** Heads within the content that do not belong to it: the cue's own clause, the speaker's phrase. */
  readonly excluded: readonly number[]
  /** False where the content is taken for granted rather than vouched for: "condemned the raid". */
  readonly vouches: boolean
  /** Speaks only where its subject is an actor: "images show that" is no claim. */
  readonly needsActor: boolean
  /** The quotation that is the content, where the tree does not give it. */
  readonly quote?: QuoteSpan
}

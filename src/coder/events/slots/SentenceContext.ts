import type { ResolvedMention } from '../../../types/index.js'
import type { EventLexicon } from '../../lexicon/index.js'
import type { TreeSentence } from '../../tree/index.js'

/** What matching needs to know of one sentence. */
export interface SentenceContext {
  readonly tree: TreeSentence
  /** Mentions by head token. */
  readonly mentions: ReadonlyMap<number, ResolvedMention>
  readonly lexicon: EventLexicon
  /** Neighbouring sentences of its paragraph. */
  readonly nearby: readonly TreeSentence[]
}

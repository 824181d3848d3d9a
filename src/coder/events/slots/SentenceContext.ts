import type { ResolvedMention } from '../../../types/index.js'
import type { Condition, EventLexicon } from '../../lexicon/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { RoleFill } from './RoleFill.js'

/** What matching needs to know of one sentence. */
export interface SentenceContext {
  readonly tree: TreeSentence
  /** Mentions by head token. */
  readonly mentions: ReadonlyMap<number, ResolvedMention>
  readonly lexicon: EventLexicon
  /** Neighbouring sentences of its paragraph. */
  readonly nearby: readonly TreeSentence[]
  /** What slots were found to hold, by predicate and slot: many entries ask the same. Left out, nothing is kept. */
  readonly found?: Map<string, readonly number[]>[]
  /** The forms under which word classes may hold a word, by token; filled on the way like `found`. */
  readonly forms?: (readonly string[])[]
  /** The actors in slots, by predicate and slot; filled on the way like `found`. */
  readonly filled?: Map<string, RoleFill>[]
  /** Whether conditions hold, by predicate; filled on the way like `found`. */
  readonly held?: Map<Condition, boolean>[]
}

import type { TreeSentence } from '../../tree/index.js'
import type { NearLookup } from './nearLookup.js'

/** The tokens that name one side of an event, both ends included, and the one that governs the rest. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** A sentence seen from an actor and a recipient: what the learned step reads. Either side may be unsaid. */
export interface Pair {
  readonly tree: TreeSentence
  readonly actor: Stretch | null
  readonly recipient: Stretch | null
  readonly near: NearLookup
}

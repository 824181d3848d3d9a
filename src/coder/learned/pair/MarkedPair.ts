import type { Token } from '../../../types/index.js'
import type { Pair } from './Pair.js'
import type { SentenceWords } from './wordsOfTree.js'

/** A pair with its sides marked on the sentence and the way between them found, so that features are cheap to name. */
export interface MarkedPair extends Pair, SentenceWords {
  readonly tokens: readonly Token[]
  /** For each token `S` inside the actor, `T` inside the recipient, or nothing. */
  readonly marks: readonly ('S' | 'T' | '')[]
  /** From the actor's head up to where the two ways meet, and from the recipient's head likewise; both ends included. */
  readonly up: readonly number[]
  readonly down: readonly number[]
  /** Where the two ways meet; -1 where they do not. */
  readonly top: number
  /** The unmarked tokens on the way, the actor's end first. */
  readonly path: readonly number[]
}

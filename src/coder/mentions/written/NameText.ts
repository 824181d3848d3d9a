import type { Gazetteer } from '../../../ontology/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { NameHit } from '../names/NameHit.js'

/** One sentence while its names are looked for. */
export interface NameText {
  readonly tree: TreeSentence
  readonly gazetteer: Gazetteer
  /** Lower-case lemma of every token, and every token in lower case. */
  readonly lemmas: readonly string[]
  readonly words: readonly string[]
  /** The known name each token is part of. */
  readonly hits: readonly (NameHit | null)[]
}

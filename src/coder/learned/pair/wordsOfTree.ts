import type { TreeSentence } from '../../tree/index.js'
import { isContent, relationOf, wordOf } from './wordOf.js'

/** What features name of each token of a sentence, whatever the pair. */
export interface SentenceWords {
  readonly words: readonly string[]
  readonly relations: readonly string[]
  readonly isContent: readonly boolean[]
}

const known = new WeakMap<TreeSentence, SentenceWords>()

/** The words of a sentence as features name them: found once, since a sentence has many pairs. */
export function wordsOfTree(tree: TreeSentence): SentenceWords {
  const own = known.get(tree)
  if (own) return own
  const { tokens } = tree
  const found = {
    words: tokens.map(wordOf),
    relations: tokens.map(relationOf),
    isContent: tokens.map(isContent),
  }
  known.set(tree, found)
  return found
}

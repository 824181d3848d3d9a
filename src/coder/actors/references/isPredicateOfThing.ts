import { childWith } from '../../tree/index.js'
import { roleAt } from '../phrases/roleAt.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'

/** Whether a pronoun is said to be some thing: "it is a phenomenon", "which is a first". Such a pronoun speaks of what
 *  was told, not of an actor. */
export function isPredicateOfThing(reading: Reading, sentence: ReadSentence, head: number): boolean {
  const { tree } = sentence
  const token = tree.tokens[head]
  if (!token?.deprel.startsWith('nsubj') || childWith(tree, token.head, 'cop') < 0) return false
  const predicate = tree.tokens[token.head]
  return predicate?.upos === 'NOUN' && roleAt(reading, sentence, token.head) === null
}

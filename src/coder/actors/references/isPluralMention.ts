import { conjunctsOf } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** Whether a phrase speaks of several: a plural noun, "they", or a coordination. */
export function isPluralMention(sentence: ReadSentence, head: number): boolean {
  if (conjunctsOf(sentence.tree, head).filter((conjunct) => isNominal(sentence, conjunct)).length > 1) return true
  return isPluralWord(sentence, head)
}

/** Whether a word by itself speaks of several. */
export function isPluralWord(sentence: ReadSentence, head: number): boolean {
  const token = sentence.tree.tokens[head]
  if (!token) return false
  if (token.upos === 'PRON') return /^(they|them|their|those|these|both|we|us|our)$/i.test(token.text)
  return token.morphology.number === 'plural' || token.xpos === 'NNS' || token.xpos === 'NNPS' || token.upos === 'NUM'
}

function isNominal({ tree }: ReadSentence, token: number): boolean {
  return /^(NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[token]?.upos ?? '')
}

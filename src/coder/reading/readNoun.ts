import { childrenOf, isRelation, type TreeSentence } from '../tree/index.js'
import type { EmbeddingLexicon } from './EmbeddingLexicon.js'
import { findNegation } from './findNegation.js'
import type { PredicateReading } from './PredicateReading.js'
import { PLAIN_READING } from './plainReading.js'
import { withEffect } from './withEffect.js'

/** How a noun of action presents its happening by the words within its phrase: "no", "any", "planned", "alleged". */
export function readNoun(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon): PredicateReading {
  const negation = findNegation(tree, index)
  let reading: PredicateReading =
    negation < 0 ? PLAIN_READING : { ...PLAIN_READING, negated: true, cues: [{ token: negation, effect: 'negation' }] }
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined) continue
    if (!isRelation(token.deprel, 'amod') && token.deprel !== 'det') continue
    const word = token.xpos === 'VBN' || token.xpos === 'VBG' ? token.text : token.lemma
    const effect = lexicon.effectByKey.get(`${word.toLowerCase()}|adj|mod`)
    if (effect !== undefined) reading = withEffect(reading, effect, child)
  }
  return reading
}

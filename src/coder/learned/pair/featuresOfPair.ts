import type { PairFeatures } from '../model/scorePair.js'
import type { WordVectors } from '../model/WordVectors.js'
import { markPair } from './markPair.js'
import { meaningBlocks } from './meaningBlocks.js'
import type { Pair } from './Pair.js'
import { type ClassesByLemma, pathFeatures } from './pathFeatures.js'
import { wordFeatures } from './wordFeatures.js'

/** All features of a pair; `rule` are those of the rules' own answer, none where they are silent. */
export function featuresOfPair(
  pair: Pair,
  rule: readonly string[],
  classes: ClassesByLemma,
  vectors: WordVectors,
): PairFeatures {
  const marked = markPair(pair)
  return {
    named: [...pathFeatures(marked, classes), ...wordFeatures(marked)],
    rule: rule.length === 0 ? ['rule silent'] : rule,
    meaning: meaningBlocks(marked, vectors),
  }
}

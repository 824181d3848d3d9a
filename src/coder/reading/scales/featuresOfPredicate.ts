import type { TreeSentence } from '../../tree/index.js'
import type { EmbeddingLexicon } from '../EmbeddingLexicon.js'
import type { PredicateReading } from '../PredicateReading.js'
import { governorFeatures } from './governorFeatures.js'
import { readingFeatures } from './readingFeatures.js'
import { sentenceFeatures } from './sentenceFeatures.js'
import { wordFeatures } from './wordFeatures.js'

/** What a factuality model looks at: names of all that is true of a predicate and its sentence, each once. */
export function featuresOfPredicate(
  tree: TreeSentence,
  index: number,
  reading: PredicateReading,
  lexicon: EmbeddingLexicon,
): readonly string[] {
  const all = [
    ...readingFeatures(tree, reading),
    ...wordFeatures(tree, index, reading),
    ...governorFeatures(tree, index, lexicon),
    ...sentenceFeatures(tree, index, lexicon),
  ]
  return [...new Set(all)]
}

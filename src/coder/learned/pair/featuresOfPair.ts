import type { WordVectors } from '../model/WordVectors.js'
import { FeatureNames } from './FeatureSink.js'
import { markPair } from './markPair.js'
import { meaningBlocks } from './meaningBlocks.js'
import { nearFeatures } from './nearFeatures.js'
import type { Pair } from './Pair.js'
import type { PairFeatures } from './PairFeatures.js'
import { type ClassesByLemma, pathFeatures } from './pathFeatures.js'
import { wordFeatures } from './wordFeatures.js'

/** What stands for the rules' answer where they are silent. */
export const SILENT_RULE: readonly string[] = ['rule silent']

/** All features of a pair; `rule` are those of the rules' own answer, none where they are silent. */
export function featuresOfPair(
  pair: Pair,
  rule: readonly string[],
  classes: ClassesByLemma,
  vectors: WordVectors,
): PairFeatures {
  const marked = markPair(pair)
  const sink = new FeatureNames()
  pathFeatures(marked, classes, sink)
  wordFeatures(marked, sink)
  const near = new FeatureNames()
  nearFeatures(marked, near)
  return {
    named: sink.names,
    rule: [...(rule.length === 0 ? SILENT_RULE : rule), ...near.names],
    meaning: meaningBlocks(marked, vectors),
  }
}

import { SILENT_RULE } from '../pair/featuresOfPair.js'
import { markPair } from '../pair/markPair.js'
import { meaningBlocks } from '../pair/meaningBlocks.js'
import { nearFeatures } from '../pair/nearFeatures.js'
import type { Pair } from '../pair/Pair.js'
import { type ClassesByLemma, pathFeatures } from '../pair/pathFeatures.js'
import { wordFeatures } from '../pair/wordFeatures.js'
import { FeatureScores } from './FeatureScores.js'
import { FEATURE_VALUES } from './featureWeights.js'
import type { Ranker } from './Ranker.js'

/** The ranker's logit for each of its answers, from the features of `featuresOfPair` without spelling out their names. */
export function scorePair(ranker: Ranker, pair: Pair, rule: readonly string[], classes: ClassesByLemma): Float64Array {
  const marked = markPair(pair)
  const scores = new FeatureScores(ranker)
  scores.value = FEATURE_VALUES.named
  pathFeatures(marked, classes, scores)
  wordFeatures(marked, scores)
  scores.value = FEATURE_VALUES.rule
  for (const name of rule.length === 0 ? SILENT_RULE : rule) scores.add(name)
  nearFeatures(marked, scores)
  addMeaning(ranker, scores.logits, meaningBlocks(marked, ranker.vectors))
  return scores.logits
}

function addMeaning({ meaningWeights }: Ranker, logits: Float64Array, meaning: Float32Array): void {
  for (let dimension = 0; dimension < meaning.length; dimension++) {
    const value = (meaning[dimension] as number) * FEATURE_VALUES.meaning
    if (value === 0) continue
    const from = dimension * logits.length
    for (let i = 0; i < logits.length; i++)
      logits[i] = (logits[i] as number) + (meaningWeights[from + i] as number) * value
  }
}

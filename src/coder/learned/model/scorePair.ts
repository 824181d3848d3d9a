import { hashText } from '../../../util/index.js'
import { FEATURE_VALUES } from './featureWeights.js'
import type { Ranker } from './Ranker.js'

/** What a ranker sees of a pair. */
export interface PairFeatures {
  readonly named: readonly string[]
  readonly rule: readonly string[]
  readonly meaning: Float32Array
}

/** The ranker's logit for each of its answers. A feature counts once, however often it is named. */
export function scorePair(ranker: Ranker, features: PairFeatures): Float64Array {
  const logits = Float64Array.from(ranker.bias)
  const seen = new Set<number>()
  addNamed(ranker, logits, features.named, FEATURE_VALUES.named, seen)
  addNamed(ranker, logits, features.rule, FEATURE_VALUES.rule, seen)
  addMeaning(ranker, logits, features.meaning)
  return logits
}

function addNamed(
  ranker: Ranker,
  logits: Float64Array,
  names: readonly string[],
  value: number,
  seen: Set<number>,
): void {
  const { answers, weights, units } = ranker
  for (const name of names) {
    const row = ranker.rowByKey.get(hashText(name))
    if (row === undefined || seen.has(row)) continue
    seen.add(row)
    const unit = (units[row] ?? 0) * value
    const from = row * answers.length
    for (let i = 0; i < logits.length; i++) logits[i] = (logits[i] ?? 0) + (weights[from + i] ?? 0) * unit
  }
}

function addMeaning({ meaningWeights, answers }: Ranker, logits: Float64Array, meaning: Float32Array): void {
  for (let dimension = 0; dimension < meaning.length; dimension++) {
    const value = (meaning[dimension] ?? 0) * FEATURE_VALUES.meaning
    if (value === 0) continue
    const from = dimension * answers.length
    for (let i = 0; i < logits.length; i++) logits[i] = (logits[i] ?? 0) + (meaningWeights[from + i] ?? 0) * value
  }
}

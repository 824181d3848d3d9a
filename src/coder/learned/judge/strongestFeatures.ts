import { hashText } from '../../../util/index.js'
import { FEATURE_VALUES } from '../model/featureWeights.js'
import type { Ranker } from '../model/Ranker.js'
import type { PairFeatures } from '../model/scorePair.js'
import { MEANING_BLOCKS } from '../pair/meaningBlocks.js'

/** How many features an explanation names. */
const SHOWN = 5

/** The features that speak most for an answer against the mean of all answers, the strongest first. */
export function strongestFeatures(
  ranker: Ranker,
  features: PairFeatures,
  answer: number,
): readonly (readonly [string, number])[] {
  const named = [...new Set(features.named)].map((name) => weigh(ranker, name, answer, FEATURE_VALUES.named))
  const rule = [...new Set(features.rule)].map((name) => weigh(ranker, name, answer, FEATURE_VALUES.rule))
  const meaning = MEANING_BLOCKS.map((block, index): readonly [string, number] => [
    `meaning of ${block}`,
    weighMeaning(ranker, features.meaning, index, answer),
  ])
  return [...named, ...rule, ...meaning]
    .filter(([, weight]) => weight > 0.01)
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .slice(0, SHOWN)
}

function weigh(ranker: Ranker, name: string, answer: number, value: number): readonly [string, number] {
  const row = ranker.rowByKey.get(hashText(name))
  if (row === undefined) return [name, 0]
  const from = row * ranker.answers.length
  const own = ranker.weights.subarray(from, from + ranker.answers.length)
  return [name, lead(own, answer) * (ranker.units[row] ?? 0) * value]
}

function weighMeaning(ranker: Ranker, meaning: Float32Array, block: number, answer: number): number {
  const { dimensions } = ranker.vectors
  let sum = 0
  for (let i = block * dimensions; i < (block + 1) * dimensions; i++) {
    const from = i * ranker.answers.length
    const own = ranker.meaningWeights.subarray(from, from + ranker.answers.length)
    sum += lead(own, answer) * (meaning[i] ?? 0) * FEATURE_VALUES.meaning
  }
  return sum
}

function lead(weights: Int8Array | Float32Array, answer: number): number {
  let sum = 0
  for (const weight of weights) sum += weight
  return (weights[answer] ?? 0) - sum / weights.length
}

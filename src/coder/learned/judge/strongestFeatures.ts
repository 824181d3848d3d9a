import { hashText } from '../../../util/index.js'
import { FEATURE_VALUES } from '../model/featureWeights.js'
import type { Ranker } from '../model/Ranker.js'
import { MEANING_BLOCKS } from '../pair/meaningBlocks.js'
import type { PairFeatures } from '../pair/PairFeatures.js'

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
  const row = ranker.rows.find(hashText(name))
  if (row < 0) return [name, 0]
  return [name, lead(ranker.weights, row, ranker.answers.length, answer) * (ranker.units[row] ?? 0) * value]
}

function weighMeaning(ranker: Ranker, meaning: Float32Array, block: number, answer: number): number {
  const { dimensions } = ranker.vectors
  let sum = 0
  for (let i = block * dimensions; i < (block + 1) * dimensions; i++) {
    const value = meaning[i] ?? 0
    if (value === 0) continue
    sum += lead(ranker.meaningWeights, i, ranker.answers.length, answer) * value * FEATURE_VALUES.meaning
  }
  return sum
}

/** How far an answer's weight lies over the mean of its row. */
function lead(weights: Int8Array | Float32Array, row: number, answers: number, answer: number): number {
  const from = row * answers
  let sum = 0
  for (let i = from; i < from + answers; i++) sum += weights[i] as number
  return (weights[from + answer] as number) - sum / answers
}

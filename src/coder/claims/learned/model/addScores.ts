import type { FeatureList } from '../features/FeatureList.js'
import type { HashedWeights } from './ClaimModel.js'

/** Adds what features weigh for each answer to `scores` from `at` on. */
export function addScores(weights: HashedWeights, features: FeatureList, scores: Float64Array, at: number): void {
  const { mask, answers, values, unit } = weights
  for (let index = 0; index < features.length; index++) {
    const row = ((features.hashes[index] as number) & mask) * answers
    for (let answer = 0; answer < answers; answer++)
      scores[at + answer] = (scores[at + answer] as number) + (values[row + answer] as number) * unit
  }
}

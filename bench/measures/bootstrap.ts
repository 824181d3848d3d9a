import { seededRandom } from './seededRandom.js'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** 95 % bootstrap interval of a score over rows: 1,000 samples with replacement, fixed seed. */
export function bootstrap<Row>(
  rows: readonly Row[],
  score: (sample: readonly Row[]) => number,
  rounds = 1000,
): Interval {
  const random = seededRandom(20230905)
  const scores: number[] = []
  for (let round = 0; round < rounds; round++) {
    const sample = rows.map(() => rows[Math.floor(random() * rows.length)]).filter((row) => row !== undefined)
    scores.push(score(sample))
  }
  scores.sort((a, b) => a - b)
  const at = (share: number): number => scores[Math.min(scores.length - 1, Math.floor(share * scores.length))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}

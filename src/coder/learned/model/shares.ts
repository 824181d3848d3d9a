/** How steeply a margin turns into a share; set so that shares are about as often right as they say. */
const STEEPNESS = 3

/** What a ranker makes of a pair, as shares of certainty. */
export interface Certainty {
  /** Of each category, in the ranker's order; they sum to 1. */
  readonly categories: Float64Array
  /** That nothing happens between the two. */
  readonly none: number
}

/** Margins, NONE's last, as shares. */
export function sharesOf(margins: Float64Array): Certainty {
  const ofCategories = margins.subarray(0, margins.length - 1)
  const highest = Math.max(...ofCategories)
  const powers = ofCategories.map((margin) => Math.exp((margin - highest) * STEEPNESS))
  const sum = powers.reduce((total, power) => total + power, 0)
  return {
    categories: powers.map((power) => power / sum),
    none: 1 / (1 + Math.exp(-(margins.at(-1) ?? 0) * STEEPNESS)),
  }
}

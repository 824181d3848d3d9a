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
  const categories = margins.slice(0, margins.length - 1)
  let highest = Number.NEGATIVE_INFINITY
  for (const margin of categories) if (margin > highest) highest = margin
  let sum = 0
  for (let i = 0; i < categories.length; i++) {
    categories[i] = Math.exp(((categories[i] as number) - highest) * STEEPNESS)
    sum += categories[i] as number
  }
  for (let i = 0; i < categories.length; i++) categories[i] = (categories[i] as number) / sum
  return {
    categories,
    none: 1 / (1 + Math.exp(-(margins.at(-1) ?? 0) * STEEPNESS)),
  }
}

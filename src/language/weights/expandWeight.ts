/** The largest whole-number weight. */
export const LARGEST_WEIGHT = 1 << 20

/** Stored weights have 127 steps on either side of zero, spaced by the square, so that small weights stay apart. */
const STEPS = 127

/** The stored step (-127 to 127) nearest to a weight, where `largest` is the largest weight of the model. */
export function compressWeight(weight: number, largest: number): number {
  const step = Math.round(STEPS * Math.sqrt(Math.abs(weight) / largest))
  return weight < 0 ? -step : step
}

/** The whole-number weight that a stored step stands for. */
export function expandWeight(step: number): number {
  return Math.sign(step) * Math.round(LARGEST_WEIGHT * (step / STEPS) ** 2)
}

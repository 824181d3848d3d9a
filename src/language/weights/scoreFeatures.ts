import type { SparseWeights } from './SparseWeights.js'

/** Sums the weights of the first `count` features in `weights.keys` for every class into `weights.scores`. */
export function scoreFeatures({ kernel, places }: SparseWeights, count: number): void {
  const { keys, slots, mask, rows, dense, width, found, sums } = places
  kernel.sumFeatures(keys, count, slots, mask, rows, dense, width, found, sums)
}

import type { SparseWeights } from './SparseWeights.js'

/**
 * Sums the weights of the given features for every class into `scores` (whole numbers, in `weights.unit`s); `scores`
 * has one place more than there are classes, for the padding of odd rows.
 */
export function scoreFeatures(weights: SparseWeights, keys: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  const { slots, mask, rows, values } = weights
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number
    let slot = key & mask
    let row = slots[slot] as number
    while (row !== 0 && rows[row] !== key) {
      slot = (slot + 1) & mask
      row = slots[slot] as number
    }
    if (row === 0) continue
    const end = row + 2 + (rows[row + 1] as number)
    for (let j = row + 2; j < end; j++) {
      const cell = rows[j] as number
      const first = cell & 255
      scores[first] = (scores[first] as number) + (values[(cell >>> 8) & 255] as number)
      const second = (cell >>> 16) & 255
      scores[second] = (scores[second] as number) + (values[cell >>> 24] as number)
    }
  }
}

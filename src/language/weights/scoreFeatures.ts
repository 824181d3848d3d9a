import type { SparseWeights } from './SparseWeights.js'
import { POSITION_BITS } from './SparseWeights.js'

const POSITION = (1 << POSITION_BITS) - 1

/** Sums the weights of the given features for every class into `scores` (whole numbers, in `weights.unit`s). */
export function scoreFeatures(weights: SparseWeights, keys: Int32Array, count: number, scores: Int32Array): void {
  const { rows, found } = weights
  findRows(weights, keys, count)
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    let row = found[i] as number
    if (rows[row] !== keys[i]) row = row === 0 ? 0 : findExactly(weights, keys[i] as number)
    const end = row + 2 + (rows[row + 1] as number)
    for (let j = row + 2; j < end; j++) {
      const entry = rows[j] as number
      const id = entry & 255
      scores[id] = ((scores[id] as number) + (entry >> 8)) | 0
    }
  }
}

/** Fills `found` with the positions of the keys' rows, 0 for none: short loops, so that the reads overlap. */
function findRows({ slots, mask, found }: SparseWeights, keys: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) found[i] = slots[(keys[i] as number) & mask] as number
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number
    let slot = found[i] as number
    if (slot !== 0 && (slot ^ key) >>> POSITION_BITS !== 0) {
      let at = key & mask
      do {
        at = (at + 1) & mask
        slot = slots[at] as number
      } while (slot !== 0 && (slot ^ key) >>> POSITION_BITS !== 0)
    }
    found[i] = slot & POSITION
  }
}

/** The slow way, for the rare key whose high bits equal those of another. */
function findExactly({ slots, mask, rows }: SparseWeights, key: number): number {
  let at = key & mask
  let slot = slots[at] as number
  while (slot !== 0 && rows[slot & POSITION] !== key) {
    at = (at + 1) & mask
    slot = slots[at] as number
  }
  return slot & POSITION
}

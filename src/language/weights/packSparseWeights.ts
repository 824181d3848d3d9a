import { expandWeight } from './expandWeight.js'
import type { SparseWeights } from './SparseWeights.js'

/** Rows of weights in plain arrays: `keys[i]` owns `lengths[i]` successive entries of `classes` and `steps`. */
export interface WeightRows {
  readonly classCount: number
  readonly unit: number
  readonly keys: Int32Array
  readonly lengths: Uint8Array
  readonly classes: Uint8Array
  /** Compressed weights; `expandWeight` gives the whole number. */
  readonly steps: Int8Array
}

/** Builds the look-up table over the rows; at most half of its slots are taken. */
export function packSparseWeights({ keys, lengths, classes, steps, classCount, unit }: WeightRows): SparseWeights {
  let slotCount = 16
  while (slotCount < keys.length * 2) slotCount *= 2
  const mask = slotCount - 1
  const slots = new Int32Array(slotCount)
  const cellCount = lengths.reduce((sum, length) => sum + ((length + 1) >> 1), 0)
  const rows = new Int32Array(1 + keys.length * 2 + cellCount)
  let at = 1
  let from = 0
  for (let i = 0; i < keys.length; i++) {
    const length = lengths[i] as number
    let slot = (keys[i] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = at
    rows[at++] = keys[i] as number
    rows[at++] = (length + 1) >> 1
    for (let j = from; j < from + length; j += 2) {
      const first = (classes[j] as number) | (((steps[j] as number) & 255) << 8)
      const hasSecond = j + 1 < from + length
      const second = hasSecond ? (classes[j + 1] as number) | (((steps[j + 1] as number) & 255) << 8) : classCount
      rows[at++] = first | (second << 16)
    }
    from += length
  }
  const values = Int32Array.from({ length: 256 }, (_, byte) => expandWeight((byte << 24) >> 24))
  return { classCount, slots, mask, rows, values, unit }
}

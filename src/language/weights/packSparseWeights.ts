import { Fault } from '../../types/index.js'
import { expandWeight } from './expandWeight.js'
import type { SparseWeights } from './SparseWeights.js'
import { POSITION_BITS } from './SparseWeights.js'

const POSITION = (1 << POSITION_BITS) - 1
/** Features that one situation may have. */
const MOST_FEATURES = 512

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
  // row 0 is the empty one: its key is never asked for, its length is 0
  const rows = new Int32Array(2 + keys.length * 2 + classes.length)
  if (rows.length >> POSITION_BITS !== 0)
    throw new Fault('bad-model', 'the model has more weights than the table can hold')
  const values = Int32Array.from({ length: 256 }, (_, byte) => expandWeight((byte << 24) >> 24))
  let at = 2
  let entry = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = at | (key & ~POSITION)
    rows[at++] = key
    rows[at++] = lengths[i] as number
    for (const end = entry + (lengths[i] as number); entry < end; entry++) {
      rows[at++] = (values[(steps[entry] as number) & 255] as number) * 256 + (classes[entry] as number)
    }
  }
  return { classCount, slots, mask, rows, unit, found: new Int32Array(MOST_FEATURES) }
}

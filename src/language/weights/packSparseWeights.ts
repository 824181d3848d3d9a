import { Fault } from '../../types/index.js'
import { Arena } from '../kernel/Arena.js'
import { instantiateKernel } from '../kernel/instantiateKernel.js'
import { expandWeight } from './expandWeight.js'
import type { SparseWeights } from './SparseWeights.js'

/** How many low bits of a slot are a position; the others are those of the key. */
const POSITION_BITS = 22
const POSITION = (1 << POSITION_BITS) - 1
/** Features that one situation may have. */
const MOST_FEATURES = 512
/** Rows of more entries than this are kept with a weight for every class: adding those up is quicker. */
const LONGEST_ROW = 12

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

/** Lays the rows out in the memory of a kernel, whose bytes are those of kernel.wasm; at most half of the slots are taken. */
export function packSparseWeights(weightRows: WeightRows, kernelBytes: Uint8Array): SparseWeights {
  const { keys, classCount, unit } = weightRows
  const kernel = instantiateKernel(kernelBytes)
  const arena = new Arena(kernel.memory)
  let slotCount = 16
  while (slotCount < keys.length * 2) slotCount *= 2
  const width = (classCount + 15) & ~15
  const { short, long } = measureRows(weightRows)
  if (short >> POSITION_BITS !== 0) throw new Fault('bad-model', 'the model has more weights than the table can hold')
  const places = {
    keys: arena.take(MOST_FEATURES * 4),
    slots: arena.take(slotCount * 4),
    mask: slotCount - 1,
    rows: arena.take(short * 4),
    dense: arena.take(long * width * 4),
    width,
    found: arena.take(MOST_FEATURES * 4),
    sums: arena.take(width * 4),
  }
  const table = {
    slots: arena.integers(places.slots, slotCount).fill(0),
    rows: arena.integers(places.rows, short).fill(0),
    dense: arena.integers(places.dense, long * width).fill(0),
    width,
  }
  fillTable(weightRows, table)
  const window = (address: number, count: number) => arena.integers(address, count)
  return {
    classCount,
    unit,
    keys: window(places.keys, MOST_FEATURES),
    scores: window(places.sums, classCount),
    kernel,
    places,
  }
}

/** How many integers the short rows take, and how many long ones there are. */
function measureRows({ lengths }: WeightRows): { readonly short: number; readonly long: number } {
  // Position 0 means that there is no row.
  let short = 2
  let long = 0
  for (const length of lengths) {
    short += 2
    if (length > LONGEST_ROW) long++
    else short += length
  }
  return { short, long }
}

interface Table {
  readonly slots: Int32Array
  readonly rows: Int32Array
  readonly dense: Int32Array
  readonly width: number
}

function fillTable({ keys, lengths, classes, steps }: WeightRows, { slots, rows, dense, width }: Table): void {
  const values = Int32Array.from({ length: 256 }, (_, byte) => expandWeight((byte << 24) >> 24))
  const mask = slots.length - 1
  let at = 2
  let long = 0
  let entry = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const length = lengths[i] as number
    let slot = key & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = at | (key & ~POSITION)
    const isLong = length > LONGEST_ROW
    rows[at++] = key
    rows[at++] = isLong ? -1 - long : length
    for (const end = entry + length; entry < end; entry++) {
      const value = values[(steps[entry] as number) & 255] as number
      const id = classes[entry] as number
      if (isLong) dense[long * width + id] = value
      else rows[at++] = value * 256 + id
    }
    if (isLong) long++
  }
}

/**
 * The weights of a linear model with hashed features: each feature key leads to a short row of (class, weight) pairs.
 * Most of the time goes into waiting for memory, so the layout lets many look-ups wait together: `slots` is open
 * addressing over a power of two; a slot holds the position of a row in its low bits and the key's high bits in its
 * own, so that a key is nearly always recognised without touching the row. 0 is an empty slot. A row is its key, its
 * length, then its entries, each `weight * 256 + class`, the weight a whole number.
 */
export interface SparseWeights {
  readonly classCount: number
  readonly slots: Int32Array
  readonly mask: number
  readonly rows: Int32Array
  /** What one unit of a whole-number weight is worth. */
  readonly unit: number
  /** Room for the positions found by one call. */
  readonly found: Int32Array
}

/** How many low bits of a slot are a position. */
export const POSITION_BITS = 22

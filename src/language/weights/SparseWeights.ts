/**
 * The weights of a linear model with hashed features: each feature key leads to a short row of (class, weight) pairs.
 * Laid out for few cache misses: `slots` is open addressing over a power of two of positions in `rows` (0 is empty);
 * at a position stand the key, the number of cells, then the cells, each with two pairs: class, step, class, step, a
 * byte each. A step stands for the whole number `values[step]`. Odd rows end in the class `classCount` with step 0.
 */
export interface SparseWeights {
  readonly classCount: number
  readonly slots: Int32Array
  readonly mask: number
  readonly rows: Int32Array
  readonly values: Int32Array
  /** What one unit of a whole-number weight is worth. */
  readonly unit: number
}

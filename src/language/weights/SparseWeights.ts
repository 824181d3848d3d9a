import type { Kernel } from '../kernel/Kernel.js'

/**
 * The weights of a linear model with hashed features, in the memory of a kernel of their own: each feature key leads to
 * a short row of (class, weight) pairs. Write keys into `keys`, call `scoreFeatures`, read `scores`: both are windows on
 * the kernel's memory, which never moves once the weights are packed.
 */
export interface SparseWeights {
  readonly classCount: number
  /** What one unit of a whole-number weight is worth. */
  readonly unit: number
  /** Room for the keys of one situation. */
  readonly keys: Int32Array
  /** The sums of the last call, one for each class, in `unit`s. */
  readonly scores: Int32Array
  readonly kernel: Kernel
  readonly places: SparsePlaces
}

/** Where the parts of the weights lie in the kernel's memory; `sumFeatures` says how they are laid out. */
export interface SparsePlaces {
  readonly keys: number
  readonly slots: number
  readonly mask: number
  readonly rows: number
  readonly dense: number
  /** Weights of a dense row: the number of classes, made up to a multiple of sixteen. */
  readonly width: number
  readonly found: number
  readonly sums: number
}

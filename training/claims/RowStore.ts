import type { FeatureList } from '../../src/coder/claims/learned/index.js'

/** Rows of hashed features, one after the other in one array. */
export class RowStore {
  values = new Int32Array(1 << 20)
  length = 0
  readonly ends: number[] = []

  /** Takes in a row; gives its number. */
  add(features: FeatureList): number {
    while (this.length + features.length > this.values.length) {
      const larger = new Int32Array(this.values.length * 2)
      larger.set(this.values)
      this.values = larger
    }
    this.values.set(features.hashes.subarray(0, features.length), this.length)
    this.length += features.length
    this.ends.push(this.length)
    return this.ends.length - 1
  }

  startOf(row: number): number {
    return row === 0 ? 0 : (this.ends[row - 1] as number)
  }

  endOf(row: number): number {
    return this.ends[row] as number
  }
}

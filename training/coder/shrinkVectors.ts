import type { VectorTable } from '../../src/coder/learned/index.js'
import { hashText } from '../../src/util/index.js'
import { mainDirections } from './mainDirections.js'
import type { PublishedVectors } from './readVectors.js'

/** Word vectors small enough to ship: along their main directions, as whole numbers, words as hashes in rising order. */
export function shrinkVectors(published: PublishedVectors, dimensions: number): VectorTable {
  const directions = mainDirections(published.rows, published.dimensions, dimensions)
  const projected = published.words.map((word, index) => {
    const row = published.rows.subarray(index * published.dimensions, (index + 1) * published.dimensions)
    return {
      key: hashText(word),
      values: directions.map((direction) => row.reduce((sum, value, i) => sum + value * (direction[i] ?? 0), 0)),
    }
  })
  // of two words with one hash the more frequent one stays
  const byKey = new Map(projected.toReversed().map((row) => [row.key, row.values]))
  const sorted = [...byKey].sort(([left], [right]) => left - right)
  const unit = Math.max(...sorted.map(([, values]) => Math.max(...values.map(Math.abs)))) / 127
  return {
    dimensions,
    unit,
    keys: Int32Array.from(sorted, ([key]) => key),
    rows: Int8Array.from(sorted.flatMap(([, values]) => values.map((value) => Math.round(value / unit)))),
  }
}

import { compressWeight, LARGEST_WEIGHT } from '../../src/language/weights/expandWeight.js'
import type { WeightRows } from '../../src/language/weights/packSparseWeights.js'
import type { TrainableWeights } from './TrainableWeights.js'

/** Averages the weights, drops those smaller than `threshold`, and rounds the rest to what the model format stores. */
export function freezeWeights(trained: TrainableWeights, threshold: number): WeightRows {
  const rows = new Map<number, [id: number, weight: number][]>()
  let largest = 0
  let entryCount = 0
  trained.forEachAverage(threshold, (key, id, weight) => {
    largest = Math.max(largest, Math.abs(weight))
    entryCount++
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [[id, weight]])
    else row.push([id, weight])
  })
  const keys = Int32Array.from(rows.keys()).sort((left, right) => (left >>> 0) - (right >>> 0))
  const lengths = new Uint8Array(keys.length)
  const classes = new Uint8Array(entryCount)
  const steps = new Int8Array(entryCount)
  let at = 0
  for (const [i, key] of keys.entries()) {
    const row = (rows.get(key) ?? []).sort(([left], [right]) => left - right)
    lengths[i] = row.length
    for (const [id, weight] of row) {
      classes[at] = id
      steps[at++] = compressWeight(weight, largest)
    }
  }
  return { classCount: trained.classCount, unit: largest / LARGEST_WEIGHT, keys, lengths, classes, steps }
}

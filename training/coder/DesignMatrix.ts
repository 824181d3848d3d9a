import { FEATURE_VALUES } from '../../src/coder/learned/index.js'
import { hashText } from '../../src/util/index.js'
import type { TrainingExample } from './TrainingExample.js'

/** Examples as rows of numbers: named features by column with a value each, then the meaning's numbers. */
export interface DesignMatrix {
  /** Hash of each column's name, in rising order. */
  readonly keys: Int32Array
  /** Row `i` owns entries `starts[i]` to `starts[i + 1]` of `columns` and `values`. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
  /** Meanings, already multiplied, `meaningSize` numbers a row. */
  readonly meanings: Float32Array
  readonly meaningSize: number
  readonly answers: Int32Array
  readonly weights: Float64Array
  readonly noneWeights: Float64Array
}

/** Lays examples out as a matrix; features that fewer than `leastCount` examples have are left out. */
export function designMatrix(examples: readonly TrainingExample[], leastCount: number): DesignMatrix {
  const hashed = examples.map(({ features }) => {
    const row = new Map<number, number>()
    for (const name of features.named) row.set(hashText(name), FEATURE_VALUES.named)
    for (const name of features.rule) row.set(hashText(name), FEATURE_VALUES.rule)
    return row
  })
  const counts = new Map<number, number>()
  for (const row of hashed) for (const key of row.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = Int32Array.from([...counts].filter(([, count]) => count >= leastCount).map(([key]) => key)).sort()
  const columnByKey = new Map([...keys].map((key, column) => [key, column]))
  const starts = new Int32Array(examples.length + 1)
  const columns: number[] = []
  const values: number[] = []
  hashed.forEach((row, index) => {
    for (const [key, value] of row) {
      const column = columnByKey.get(key)
      if (column === undefined) continue
      columns.push(column)
      values.push(value)
    }
    starts[index + 1] = columns.length
  })
  const meaningSize = examples[0]?.features.meaning.length ?? 0
  const meanings = new Float32Array(examples.length * meaningSize)
  examples.forEach(({ features }, index) => {
    meanings.set(
      features.meaning.map((value) => value * FEATURE_VALUES.meaning),
      index * meaningSize,
    )
  })
  return {
    keys,
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    meanings,
    meaningSize,
    answers: Int32Array.from(examples, (example) => example.answer),
    weights: Float64Array.from(examples, (example) => example.weight),
    noneWeights: Float64Array.from(examples, (example) => example.noneWeight),
  }
}

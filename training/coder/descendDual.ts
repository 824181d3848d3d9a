import { seededRandom, shuffle } from '../perceptron/seededRandom.js'
import type { DesignMatrix } from './DesignMatrix.js'

/** Where the order of the rows starts from. */
const SEED = 1
/** A row this far beyond its margin is passed over for some passes. */
const FAR = 0.3
const REST = 3

/**
 * The weights that tell one answer from all others by squared hinge loss with a ridge (a linear support vector machine),
 * found by coordinate descent on the dual (Hsieh and others 2008, "A dual coordinate descent method for large-scale
 * linear SVM"). Of each row its `costs` say how much it counts; the last weight is the bias. Deterministic.
 */
export function descendDual(
  matrix: DesignMatrix,
  isPositive: (row: number) => boolean,
  costs: Float64Array,
  { ridge, passes }: { readonly ridge: number; readonly passes: number },
): Float64Array {
  const weights = new Float64Array(matrix.keys.length + matrix.meaningSize + 1)
  const rows = Array.from(costs.keys()).filter((row) => (costs[row] ?? 0) > 0)
  const random = seededRandom(SEED)
  const held = new Float64Array(costs.length)
  const resting = new Uint8Array(costs.length)
  const lengths = Float64Array.from(costs.keys(), (row) => squareOf(matrix, row))
  const sides = Float64Array.from(costs.keys(), (row) => (isPositive(row) ? 1 : -1))
  for (let pass = 0; pass < passes; pass++) {
    shuffle(rows, random)
    for (const row of rows) {
      if ((resting[row] as number) > 0) {
        resting[row] = (resting[row] as number) - 1
        continue
      }
      const side = sides[row] as number
      const own = held[row] as number
      const slack = ridge / (2 * (costs[row] as number))
      const slope = side * marginOf(matrix, weights, row) - 1 + slack * own
      const next = Math.max(0, own - slope / ((lengths[row] as number) + slack))
      if (next === 0 && slope > FAR) resting[row] = REST
      if (next === own) continue
      held[row] = next
      addRow(matrix, weights, row, (next - own) * side)
    }
  }
  return weights
}

function marginOf(
  { columns, values, starts, keys, meanings, meaningSize }: DesignMatrix,
  weights: Float64Array,
  row: number,
): number {
  let sum = weights[weights.length - 1] as number
  const end = starts[row + 1] as number
  for (let entry = starts[row] as number; entry < end; entry++)
    sum += (weights[columns[entry] as number] as number) * (values[entry] as number)
  const base = keys.length
  const from = row * meaningSize
  for (let i = 0; i < meaningSize; i++) sum += (weights[base + i] as number) * (meanings[from + i] as number)
  return sum
}

function addRow(matrix: DesignMatrix, weights: Float64Array, row: number, share: number): void {
  const { columns, values, starts, keys, meanings, meaningSize } = matrix
  weights[weights.length - 1] = (weights[weights.length - 1] as number) + share
  const end = starts[row + 1] as number
  for (let entry = starts[row] as number; entry < end; entry++) {
    const column = columns[entry] as number
    weights[column] = (weights[column] as number) + share * (values[entry] as number)
  }
  const base = keys.length
  const from = row * meaningSize
  for (let i = 0; i < meaningSize; i++)
    weights[base + i] = (weights[base + i] as number) + share * (meanings[from + i] as number)
}

/** The square of a row's length, the bias included. */
function squareOf({ values, starts, meanings, meaningSize }: DesignMatrix, row: number): number {
  let sum = 1
  for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++)
    sum += (values[entry] as number) ** 2
  for (let i = row * meaningSize; i < (row + 1) * meaningSize; i++) sum += (meanings[i] as number) ** 2
  return sum
}

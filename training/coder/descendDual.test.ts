import { expect, test } from 'vitest'
import { descendDual } from './descendDual.js'
import type { DesignMatrix } from './DesignMatrix.js'

/** Rows of two numbers each. */
function matrixOf(rows: readonly (readonly [number, number])[]): DesignMatrix {
  return {
    keys: Int32Array.of(1, 2),
    starts: Int32Array.from([...rows.keys(), rows.length], (row) => row * 2),
    columns: Int32Array.from(rows.flatMap(() => [0, 1])),
    values: Float32Array.from(rows.flat()),
    meanings: new Float32Array(),
    meaningSize: 0,
    answers: new Int32Array(rows.length),
    weights: new Float64Array(rows.length).fill(1),
    noneWeights: new Float64Array(rows.length).fill(1),
  }
}

test('two rows on either side of nought are told apart where the ridge and the loss balance', () => {
  const weights = descendDual(
    matrixOf([
      [1, 0],
      [-1, 0],
    ]),
    (row) => row === 0,
    Float64Array.of(1, 1),
    {
      ridge: 2,
      passes: 50,
    },
  )
  // least of w² + 2 (1 - w)², the bias being nought
  expect(weights[0]).toBeCloseTo(2 / 3, 3)
  expect(weights[1]).toBeCloseTo(0, 6)
  expect(weights[2]).toBeCloseTo(0, 3)
})

test('a row that costs nothing is not learned from', () => {
  const weights = descendDual(
    matrixOf([
      [1, 0],
      [0, 1],
    ]),
    () => true,
    Float64Array.of(1, 0),
    { ridge: 1, passes: 10 },
  )
  expect(weights[0]).toBeGreaterThan(0)
  expect(weights[1]).toBe(0)
})

import { describe, expect, test } from 'vitest'
import { dot, expectClose, fill, inBlocks, makeBench, makeRandom, rowsOf } from './fixtures/testKernel.js'

describe('multiply', () => {
  test.each([
    [1, 4, 16],
    [2, 6, 32],
    [5, 34, 48],
  ])('gives the scaled products and biases of %i rows of %i inputs and %i outputs', (rows, inputs, outputs) => {
    const random = makeRandom(rows)
    const { kernel, arena, put } = makeBench()
    const x = rowsOf(
      fill(rows * inputs, () => Math.floor(random() * 65535) - 32767),
      inputs,
    )
    const w = rowsOf(
      fill(rows === 0 ? 0 : outputs * inputs, () => Math.floor(random() * 255) - 127),
      inputs,
    )
    const scales = fill(outputs, () => (random() + 0.1) * 1e-6)
    const bias = fill(outputs, () => random() - 0.5)
    const rowScales = fill(rows, () => random() + 0.5)
    const y = arena.take(rows * outputs * 4)
    const at = [
      put(x.flat(), Int16Array),
      put(inBlocks(w), Int8Array),
      put(scales, Float32Array),
      put(bias, Float32Array),
    ] as const
    kernel.multiply(at[0], rows, inputs, at[1], outputs, at[2], at[3], put(rowScales, Float32Array), y)
    const expected = x.flatMap((row, n) =>
      w.map((out, m) => dot(row, out) * (scales[m] ?? 0) * (rowScales[n] ?? 0) + (bias[m] ?? 0)),
    )
    expectClose(arena.floats(y, rows * outputs), expected, 1e-5)
  })

  test('survives the largest sums: 384 inputs, all at their ends', () => {
    const { kernel, arena, put } = makeBench()
    const y = arena.take(64)
    const w = inBlocks(Array.from({ length: 16 }, () => fill(384, () => 127)))
    const zeros = put(
      fill(16, () => 0),
      Float32Array,
    )
    const ones = put(
      fill(16, () => 1),
      Float32Array,
    )
    kernel.multiply(
      put(
        fill(384, () => 32767),
        Int16Array,
      ),
      1,
      384,
      put(w, Int8Array),
      16,
      ones,
      zeros,
      0,
      y,
    )
    expect(arena.floats(y, 1)[0]).toBe(Math.fround(384 * 127 * 32767))
  })
})

import { describe, expect, test } from 'vitest'
import { dot, expectClose, fill, logSoftmax, makeBench, makeRandom, rowsOf } from './fixtures/testKernel.js'

const leaky = (value: number) => Math.max(value, value * 0.1)

describe('the smaller loops', () => {
  test('sumRows adds up scaled rows of a table', () => {
    const { kernel, arena, put } = makeBench()
    const random = makeRandom(5)
    const table = rowsOf(
      fill(6 * 16, () => Math.floor(random() * 255) - 127),
      16,
    )
    const scales = fill(6, () => random())
    const ids = [0, 5, 2, 2, 4, 1]
    const y = arena.take(2 * 16 * 4)
    kernel.sumRows(put(ids, Int32Array), 2, 3, put(table.flat(), Int8Array), put(scales, Float32Array), 16, y)
    const expected = rowsOf(ids, 3).flatMap((row) =>
      fill(16, () => 0).map((_, column) =>
        row.reduce((sum, id) => sum + (table[id]?.[column] ?? 0) * (scales[id] ?? 0), 0),
      ),
    )
    expectClose(arena.floats(y, 32), expected, 1e-4)
  })

  test('quantise uses the full range of each row and says what a step is worth', () => {
    const { kernel, arena, put, int16s } = makeBench()
    const x = [1, -2, 0.5, 0, 9, 9, 9, 9, 0, 0, 0, 0, 9, 9, 9, 9]
    const y = arena.take(16)
    const scales = arena.take(8)
    kernel.quantise(put(x, Float32Array), 2, 4, 8, y, scales)
    expect([...int16s(y, 8)]).toEqual([16384, -32767, 8192, 0, 0, 0, 0, 0])
    expectClose(arena.floats(scales, 2), [2 / 32767, 1], 1e-9)
  })

  test('shrink cuts off what does not fit into 16 bits', () => {
    const { kernel, arena, put, int16s } = makeBench()
    const y = arena.take(8)
    kernel.shrink(put([1, -1.5, 100, -100], Float32Array), 4, 1024, y)
    expect([...int16s(y, 4)]).toEqual([1024, -1536, 32767, -32768])
  })

  test('leak and addInto change their first argument in place', () => {
    const { kernel, arena, put } = makeBench()
    const x = put([1, -1, 2, -2, -3, 7, 7, 7], Float32Array)
    kernel.leak(x, 1, 4, 8)
    expectClose(arena.floats(x, 8), [1, -0.1, 2, -0.2, -3, 7, 7, 7], 1e-6)
    kernel.addInto(x, put([1, 1, 1, 1], Float32Array), 4)
    expectClose(arena.floats(x, 8), [2, 0.9, 3, 0.8, -3, 7, 7, 7], 1e-6)
  })

  test.each([[1], [3], [4], [51]])('logShares is the log-softmax of %i scores', (count) => {
    const { kernel, arena, put } = makeBench()
    const random = makeRandom(count)
    const scores = fill(count, () => random() * 60 - 30)
    const x = put(scores, Float32Array)
    kernel.logShares(x, count)
    expectClose(arena.floats(x, count), logSoftmax(scores), 2e-5)
  })

  test('gather copies columns of rows, as they are or as log-shares', () => {
    const { kernel, arena, put } = makeBench()
    const x = put([1, 2, 9, 9, 3, 5, 9, 9], Float32Array)
    const out = arena.take(16)
    kernel.gather(x, 2, 4, 2, 0, out)
    expect([...arena.floats(out, 4)]).toEqual([1, 2, 3, 5])
    kernel.gather(x, 2, 4, 2, 1, out)
    expectClose(arena.floats(out, 4), [...logSoftmax([1, 2]), ...logSoftmax([3, 5])], 1e-5)
  })

  test('arcs scores every head for every word and never the word itself', () => {
    const { kernel, arena, put } = makeBench()
    const random = makeRandom(11)
    const deps = rowsOf(
      fill(5 * 16, () => random() - 0.5),
      16,
    )
    const heads = rowsOf(
      fill(5 * 16, () => random() - 0.5),
      16,
    )
    const out = arena.take(25 * 4)
    kernel.arcs(put(deps.flat(), Float32Array), 16, put(heads.flat(), Float32Array), 16, 16, 5, out)
    const scores = rowsOf([...arena.floats(out, 25)], 5)
    scores.forEach((row, d) => {
      const others = heads.map((_, h) => h).filter((h) => h !== d)
      expect(row[d]).toBeLessThan(-1e8)
      const expected = logSoftmax(others.map((h) => dot(deps[d] ?? [], heads[h] ?? [])))
      expectClose(
        others.map((h) => row[h] ?? 0),
        expected,
        1e-5,
      )
    })
  })

  test('labels scores every relation of one arc', () => {
    const { kernel, arena, put } = makeBench()
    const random = makeRandom(13)
    const [dep, head] = [fill(16, () => random() - 0.5), fill(16, () => random() - 0.5)]
    const w = rowsOf(
      fill(16 * 32, () => random() - 0.5),
      32,
    )
    const bias = fill(32, () => random() - 0.5)
    const out = arena.take(32 * 4)
    kernel.labels(
      put(dep, Float32Array),
      put(head, Float32Array),
      16,
      put(w.flat(), Float32Array),
      put(bias, Float32Array),
      32,
      20,
      out,
    )
    const scores = bias.map(
      (start, m) => start + dep.reduce((sum, value, k) => sum + leaky(value + (head[k] ?? 0)) * (w[k]?.[m] ?? 0), 0),
    )
    expectClose(arena.floats(out, 20), logSoftmax(scores.slice(0, 20)), 1e-5)
  })
})

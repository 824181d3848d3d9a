import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBestTree } from './findBestTree.js'

/** The score of the best tree with one root, by trying all. */
function bestByTrial(arcs: Float64Array, size: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(size).fill(0)
  const reachesRoot = (): boolean =>
    heads.every((_, start) => {
      let node = start
      for (let step = 0; step < size && node !== 0; step++) node = heads[node] ?? 0
      return node === 0
    })
  const tryFrom = (word: number): void => {
    if (word === size) {
      if (heads.slice(1).filter((head) => head === 0).length === 1 && reachesRoot())
        best = Math.max(best, scoreOf(arcs, heads))
      return
    }
    for (let head = 0; head < size; head++) {
      if (head === word) continue
      heads[word] = head
      tryFrom(word + 1)
    }
  }
  tryFrom(1)
  return best
}

function scoreOf(arcs: Float64Array, heads: ArrayLike<number>): number {
  let sum = 0
  for (let word = 1; word < heads.length; word++) sum += arcs[word * heads.length + (heads[word] ?? 0)] ?? 0
  return sum
}

describe('findBestTree', () => {
  test('finds the best tree with one root, as trying every tree does', () => {
    const matrices = fc
      .integer({ min: 2, max: 5 })
      .chain((size) => fc.array(fc.integer({ min: -50, max: 0 }), { minLength: size * size, maxLength: size * size }))
    fc.assert(
      fc.property(matrices, (values) => {
        const size = Math.sqrt(values.length)
        const arcs = Float64Array.from(values)
        const heads = findBestTree(arcs, size)
        expect(Array.from(heads).filter((head) => head === 0)).toHaveLength(1)
        expect(scoreOf(arcs, heads)).toBeCloseTo(bestByTrial(arcs, size), 6)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('reads a single word as the root', () =>
    expect(Array.from(findBestTree(new Float64Array(4), 2))).toEqual([-1, 0]))
})

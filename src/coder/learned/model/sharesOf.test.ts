import { expect, test } from 'vitest'
import { sharesOf } from './sharesOf.js'

test('category shares sum to 1 and follow the margins; NONE stands apart', () => {
  const { categories, none } = sharesOf(Float64Array.of(0.9, -1, -0.2, -0.8))
  expect(categories.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  expect(categories[0]).toBeGreaterThan(categories[2] ?? 1)
  expect(none).toBeLessThan(0.1)
})

test('a margin of 0 leaves NONE undecided', () => {
  expect(sharesOf(Float64Array.of(1, -1, 0)).none).toBeCloseTo(0.5)
})

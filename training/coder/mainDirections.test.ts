import { expect, test } from 'vitest'
import { mainDirections } from './mainDirections.js'

test('the first direction is the one along which the rows lie', () => {
  const rows = Float32Array.of(3, 4, 0, 6, 8, 0, -3, -4, 0, 0, 0, 0.1)
  const [first] = mainDirections(rows, 3, 1)
  expect(Math.abs(first?.[0] ?? 0)).toBeCloseTo(0.6, 3)
  expect(Math.abs(first?.[1] ?? 0)).toBeCloseTo(0.8, 3)
  expect(Math.abs(first?.[2] ?? 1)).toBeCloseTo(0, 3)
})

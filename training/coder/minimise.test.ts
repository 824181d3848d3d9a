import { expect, test } from 'vitest'
import { minimise } from './minimise.js'

test('the least point of a bowl is found', () => {
  const least = minimise(
    (point, gradient) => {
      const [x = 0, y = 0] = point
      gradient[0] = 2 * (x - 3)
      gradient[1] = 20 * (y + 1)
      return (x - 3) ** 2 + 10 * (y + 1) ** 2
    },
    new Float64Array(2),
    100,
  )
  expect(least[0]).toBeCloseTo(3, 2)
  expect(least[1]).toBeCloseTo(-1, 2)
})

test("the bent valley of Rosenbrock's function is followed to its end", () => {
  const least = minimise(
    (point, gradient) => {
      const [x = 0, y = 0] = point
      gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
      gradient[1] = 200 * (y - x * x)
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2
    },
    Float64Array.of(-1.2, 1),
    500,
  )
  expect(least[0]).toBeCloseTo(1, 1)
  expect(least[1]).toBeCloseTo(1, 1)
})

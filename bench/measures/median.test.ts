import { expect, test } from 'vitest'
import { median } from './median.js'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], 0],
])('the median of %j is %f', (values, middle) => expect(median(values)).toBe(middle))

import { expect, test } from 'vitest'
import { bestLabels } from './bestLabels.js'

test('the best row is chosen as a whole, not place by place', () => {
  const places = Float64Array.of(1, 0, 0, 0.5)
  const none = new Float64Array(8)
  expect([...bestLabels(places, none, 2)]).toEqual([0, 1])
  const staying = Float64Array.of(0, 0, 0, 0, 2, 0, 0, 0)
  expect([...bestLabels(places, staying, 2)]).toEqual([0, 0])
})

import { expect, test } from 'vitest'
import { lengthOf, mapSpan, overlapWith, withoutSpan } from './intervals.js'

const SPANS = [
  { start: 0, end: 10 },
  { start: 20, end: 30 },
]

test.each([
  [
    { start: 5, end: 25 },
    [
      { start: 5, end: 10 },
      { start: 20, end: 25 },
    ],
  ],
  [{ start: 12, end: 18 }, []],
])('the overlap with %j is %j, and what is left makes up the whole', (window, expected) => {
  expect(overlapWith(SPANS, window)).toEqual(expected)
  expect(lengthOf(overlapWith(SPANS, window)) + lengthOf(withoutSpan(SPANS, window))).toBe(lengthOf(SPANS))
})

test('a part maps to where it lies in the span that matches', () => {
  expect(mapSpan({ start: 5, end: 10 }, { start: 0, end: 10 }, { start: 100, end: 120 })).toEqual({
    start: 110,
    end: 120,
  })
})

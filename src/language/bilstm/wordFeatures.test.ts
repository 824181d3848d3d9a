import { expect, test } from 'vitest'
import { HASHED_FEATURES, wordFeatures } from './wordFeatures.js'

test.each([
  ['Talks', 'talks'],
  ['1,987', '2,345'],
  ['“', '"'],
  ['’s', "'s"],
])('%j and %j count as the same spelling', (first, second) => {
  expect(wordFeatures(first).spelling).toBe(wordFeatures(second).spelling)
})

test.each([
  ['Talks', 'talks'],
  ['NATO', 'Nato'],
  ['A', 'a'],
])('%j and %j differ in shape alone', (first, second) => {
  expect(wordFeatures(first).rows.slice(0, 4)).toEqual(wordFeatures(second).rows.slice(0, 4))
  expect(wordFeatures(first).rows[4]).not.toBe(wordFeatures(second).rows[4])
})

test('every row lies in its table, for odd forms too', () => {
  for (const form of ['', 'x', 'Überläufer', '\u{1f600}', '-', 'a'.repeat(500)]) {
    wordFeatures(form).rows.forEach((row, index) => {
      expect(row).toBeGreaterThanOrEqual(1)
      expect(row).toBeLessThanOrEqual(HASHED_FEATURES[index]?.rows ?? 0)
    })
  }
})

// The weights are trained on these numbers: a change here asks for new weights.
test('the features of a word never change', () => {
  expect(wordFeatures('Qasemi')).toEqual({ spelling: 2133854058, rows: [580, 1983, 3342, 85, 392] })
})

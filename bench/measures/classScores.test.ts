import { expect, test } from 'vitest'
import { accuracy, classScores, macroF1 } from './classScores.js'

const answers = [
  { gold: 'A', said: 'A' },
  { gold: 'A', said: 'B' },
  { gold: 'B', said: 'B' },
  { gold: 'B', said: 'NONE' },
]

test('scores are per class of the gold answers', () => {
  const scores = classScores(answers)
  expect([...scores.keys()]).toEqual(['A', 'B'])
  expect(scores.get('A')).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, n: 2 })
  expect(scores.get('B')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, n: 2 })
})

test('macro F1 is the mean over classes', () => expect(macroF1(answers)).toBeCloseTo((2 / 3 + 0.5) / 2, 10))

test('accuracy is the share of right answers', () => expect(accuracy(answers)).toBe(0.5))

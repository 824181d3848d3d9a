import { expect, test } from 'vitest'
import { type GapPlace, GapTally } from './GapTally.js'

const place = (origin: string): GapPlace => ({ origin, start: 0, end: 4, words: 'some words' })

test('the most frequent gap comes first, with its first place', () => {
  const tally = new GapTally()
  tally.add('verb', 'besiege', true, () => place('a.txt'))
  tally.add('noun', 'embrace', false, () => place('a.txt'))
  tally.add('noun', 'embrace', false, () => place('b.txt'))
  expect(tally.ranked().map(({ words, count, example }) => [words, count, example.origin])).toEqual([
    ['embrace', 2, 'a.txt'],
    ['besiege', 1, 'a.txt'],
  ])
})

test('of equally frequent gaps those that no entry has come first', () => {
  const tally = new GapTally()
  tally.add('verb', 'court', true, () => place('a.txt'))
  tally.add('verb', 'woo', false, () => place('a.txt'))
  expect(tally.ranked().map(({ words }) => words)).toEqual(['woo', 'court'])
})

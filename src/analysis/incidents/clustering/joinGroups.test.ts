import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinGroups } from './joinGroups.js'

test('a chain of likenesses makes no group', () => {
  const chain = [
    { one: 0, other: 1, score: 0.8 },
    { one: 1, other: 2, score: 0.8 },
    { one: 2, other: 3, score: 0.8 },
  ]
  expect(joinGroups(4, chain, 0.7)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('three that are all alike are one group; the best join first', () => {
  const matches = [
    { one: 0, other: 1, score: 0.9 },
    { one: 0, other: 2, score: 0.7 },
    { one: 1, other: 2, score: 0.8 },
  ]
  expect(joinGroups(3, matches, 0.75)).toEqual([[0, 1, 2]])
})

test('the order of the matches makes no difference, and every group is as alike as it must be', () => {
  const pairs = Array.from({ length: 10 }, (_, one) =>
    Array.from({ length: one }, (_, other) => [other, one] as const),
  ).flat()
  const anyMatches = fc
    .array(fc.nat(10), { minLength: pairs.length, maxLength: pairs.length })
    .map((scores) =>
      pairs.flatMap(([one, other], at) => (scores[at] ? [{ one, other, score: (scores[at] ?? 0) / 10 }] : [])),
    )
  fc.assert(
    fc.property(anyMatches, (matches) => {
      const groups = joinGroups(10, matches, 0.5)
      expect(joinGroups(10, [...matches].reverse(), 0.5)).toEqual(groups)
      expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, at) => at))
    }),
    { seed: 5, numRuns: 100 },
  )
})

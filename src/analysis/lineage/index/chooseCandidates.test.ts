import { describe, expect, test } from 'vitest'
import { chooseCandidates, MAX_CANDIDATES, type Overlap } from './chooseCandidates.js'

const overlap = (more: Partial<Overlap>): Overlap => ({ report: 1, featureCount: 100, shared: 10, weight: 5, ...more })

describe('a report is worth comparing', () => {
  test.each([
    ['with some rare features in common', {}, true],
    ['but not with two', { shared: 2, weight: 2 }, false],
    ['but not with a few that many have', { shared: 3, weight: 0.6 }, false],
    ['with many that many have', { shared: 40, weight: 0.6 }, true],
    ['with all of a very short one', { featureCount: 2, shared: 2, weight: 2 }, true],
  ])('%s', (_, more, expected) => {
    expect(chooseCandidates([overlap(more)], 100)).toEqual(expected ? [1] : [])
  })
})

test('the best come first, of equals the earlier, and not too many', () => {
  const many = Array.from({ length: 50 }, (_, report) => overlap({ report, weight: report % 2 === 0 ? 8 : 5 }))
  const chosen = chooseCandidates([...many].reverse(), 100)
  expect(chosen.slice(0, 3)).toEqual([0, 2, 4])
  expect(chosen).toHaveLength(MAX_CANDIDATES)
})

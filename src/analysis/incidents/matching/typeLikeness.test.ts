import { expect, test } from 'vitest'
import { PLOVER_CATEGORIES } from '../../../types/index.js'
import { blockKeys } from '../clustering/blockKeys.js'
import { testIncidentKnowledge, testReportOf } from '../fixtures/testRecords.js'
import { traceRecords } from '../records/traceRecords.js'
import { typeLikeness } from './typeLikeness.js'
import { wordSpace } from './wordSpace.js'

const keysOf = (category: (typeof PLOVER_CATEGORIES)[number]) => {
  const coded = testReportOf('Delta', '2024-03-05', ['Arda and Brin.'], [{ category, by: ['ARD'] }])
  return traceRecords([coded], testIncidentKnowledge().words).flatMap((record) =>
    blockKeys(
      record,
      wordSpace(() => 1),
    ),
  )
}

test('what may be one happening is looked up in a common place', () => {
  const pairs = PLOVER_CATEGORIES.flatMap((one) => PLOVER_CATEGORIES.map((other) => [one, other] as const))
  const apart = pairs.filter(([one, other]) => {
    const own = new Set(keysOf(one))
    const isLike = typeLikeness({ category: one, mode: null }, { category: other, mode: null }) > 0
    return isLike && !keysOf(other).some((key) => own.has(key))
  })
  expect(apart).toEqual([])
})

test('an accusation, a refusal or a demand is never the deed it is about', () => {
  const words = ['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'] as const
  const deeds = ['ASSAULT', 'AID', 'COERCE', 'MOBILIZE', 'PROTEST'] as const
  const likeness = words.flatMap((one) =>
    deeds.map((other) => typeLikeness({ category: one, mode: null }, { category: other, mode: null })),
  )
  expect(new Set(likeness)).toEqual(new Set([0]))
})

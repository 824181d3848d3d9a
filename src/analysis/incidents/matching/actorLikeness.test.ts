import { expect, test } from 'vitest'
import { testActor } from '../fixtures/testRecords.js'
import { actorLikeness } from './actorLikeness.js'

test.each<readonly [one: string, other: string, likeness: number]>([
  ['PRK', 'PRK', 1],
  ['PRK', 'PRK.GOV', 0.9],
  ['person:kim@PRK', 'PRK', 0.85],
  ['person:kim@PRK', 'PRK.GOV', 0.85],
  ['PRK.GOV', 'PRK.MIL', 0.45],
  ['person:kim@PRK', 'person:choe@PRK', 0.3],
  ['PRK', 'KOR', 0],
  ['PRK', 'people', 0.4],
  ['PRKX', 'PRK', 0.45],
])('actorLikeness(%s, %s) is %d', (one, other, likeness) => {
  expect(actorLikeness(testActor(one), testActor(other))).toBe(likeness)
  expect(actorLikeness(testActor(other), testActor(one))).toBe(likeness)
})

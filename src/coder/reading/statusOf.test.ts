import { expect, test } from 'vitest'
import type { Attribution, Stance } from '../../types/index.js'
import type { PredicateReading } from './PredicateReading.js'
import { PLAIN_READING } from './plainReading.js'
import { statusOf } from './statusOf.js'

const PAST: PredicateReading = { ...PLAIN_READING, time: 'past' }
const FUTURE: PredicateReading = { ...PLAIN_READING, time: 'future' }
const NEGATED: PredicateReading = { ...PAST, negated: true }

function said(stance: Stance, anonymous = false): Attribution {
  return { speaker: null, stance, cue: { start: 0, end: 0, exact: '' }, anonymous }
}

test.each([
  ['what nobody else vouches for stays', PAST, [], 'happened'],
  ['what is asserted stays', PAST, [said('asserts')], 'happened'],
  ['what is denied is denied', PAST, [said('denies')], 'denied'],
  ['a denied denial of the deed affirms it', NEGATED, [said('denies')], 'happened'],
  ['what somebody predicts is expected', FUTURE, [said('predicts')], 'expected'],
  ['what somebody promises is planned', FUTURE, [said('promises')], 'planned'],
  ['what somebody demands is called for', FUTURE, [said('demands')], 'called-for'],
  ['what somebody threatens is possible', FUTURE, [said('threatens')], 'possible'],
] as const)('%s', (_, reading, attribution, status) => {
  expect(statusOf(reading, attribution).status).toBe(status)
})

test('each speaker between the outlet and the deed lowers its factuality', () => {
  const alone = statusOf(PAST, []).factuality
  const once = statusOf(PAST, [said('asserts')]).factuality
  const twice = statusOf(PAST, [said('asserts'), said('hedges')]).factuality
  const unnamed = statusOf(PAST, [said('asserts'), said('hedges', true)]).factuality
  expect([alone > once, once > twice, twice > unnamed]).toEqual([true, true, true])
})

test('every factuality lies between -3 and 3', () => {
  for (const modality of [
    'scheduled',
    'intended',
    'expected',
    'desired',
    'possible',
    'necessary',
    'called-for',
    'unlikely',
  ] as const) {
    for (const negated of [true, false]) {
      const { factuality } = statusOf({ ...FUTURE, modality, negated }, [])
      expect(Math.abs(factuality)).toBeLessThanOrEqual(3)
    }
  }
})

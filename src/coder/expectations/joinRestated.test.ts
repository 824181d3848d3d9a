import { expect, test } from 'vitest'
import type { ActorRef, DueWindow, Expectation } from '../../types/index.js'
import { joinRestated } from './joinRestated.js'

const OPEN: DueWindow = { earliest: null, latest: null, basis: 'unknown', words: null }
const SEPTEMBER: DueWindow = {
  earliest: '2023-09-01',
  latest: '2023-09-30',
  basis: 'relative',
  words: { exact: 'this month', start: 0, end: 10 },
}
const MAY: DueWindow = { ...SEPTEMBER, earliest: '2023-05-01', latest: '2023-05-31' }

test('what is said again is awaited once, and may say when', () => {
  const joined = joinRestated([visit('a', OPEN), visit('b', SEPTEMBER)])
  expect(joined.map(({ events, window }) => ({ events, window }))).toEqual([{ events: ['a', 'b'], window: SEPTEMBER }])
})

test('two windows are two expectations', () => {
  expect(joinRestated([visit('a', MAY), visit('b', SEPTEMBER)])).toHaveLength(2)
})

test('other actors are other expectations', () => {
  expect(joinRestated([visit('a', OPEN), { ...visit('b', OPEN), actors: [actor('FRA')] }])).toHaveLength(2)
})

test('what only words tell is never joined', () => {
  const untyped = (id: string): Expectation => ({ ...visit(id, OPEN), category: null, mode: null })
  expect(joinRestated([untyped('a'), untyped('b')])).toHaveLength(2)
})

function visit(id: string, window: DueWindow): Expectation {
  return {
    id: id as Expectation['id'],
    kind: 'announced',
    category: 'CONSULT',
    mode: 'visit',
    actors: [actor('PRK')],
    recipients: [actor('RUS')],
    announcedBy: [],
    anonymous: false,
    window,
    wording: { level: 'certain', words: { exact: 'will', start: 0, end: 4 } },
    condition: null,
    evidence: [{ sentence: 0, exact: 'Kim will visit Russia', start: 0, end: 21 }],
    events: [id as Expectation['events'][0]],
  }
}

function actor(id: string): ActorRef {
  return { id, code: id, sectors: [], name: id, wikidata: null, resolved: 'name', exact: id, start: 0, end: 3 }
}

import { expect, test } from 'vitest'
import type { ActorRef, DueWindow, Expectation } from '../../types/index.js'
import { renderExpectations, windowWords } from './renderExpectations.js'

const words = (exact: string) => ({ exact, start: 0, end: exact.length })
const relative = (earliest: string | null, latest: string | null, exact: string): DueWindow => ({
  earliest,
  latest,
  basis: 'relative',
  words: words(exact),
})

test.each<[DueWindow, string]>([
  [relative('2023-09-01', '2023-09-30', 'this month'), 'Sep 2023 (“this month”)'],
  [relative('2023-09-05', '2023-09-08', 'by Friday'), '5 - 8 Sep 2023 (“by Friday”)'],
  [relative('2023-09-07', '2023-09-07', 'Thursday'), '7 Sep 2023 (“Thursday”)'],
  [relative(null, '2023-12-31', 'by the end of 2023'), 'until 2023 (“by the end of 2023”)'],
  [relative(null, null, 'on Friday'), '“on Friday”'],
  [{ ...relative('2023-09-05', null, 'soon'), basis: 'vague' }, '“soon”'],
  [{ ...relative(null, null, 'after the summit'), basis: 'event' }, '“after the summit”'],
  [{ earliest: null, latest: null, basis: 'unknown', words: null }, 'undated'],
])('windowWords(%j) is %s', (window, expected) => expect(windowWords(window)).toBe(expected))

test('an expectation shows kind, what, when, who; how firmly, by whom, on what condition; and its words', () => {
  const lines = renderExpectations([threat]).map(({ segments }) => segments.map(({ text }) => text).join(''))
  expect(lines).toEqual([
    'threatened · ASSAULT · 5 - 7 Sep 2023 (“within two days”) · Iran → Israel',
    'possible (“threatened to”) · by Iran · on condition: if it is struck',
    '“Iran threatened to attack Israel”',
  ])
})

test('what only the words tell has no category, and nobody stands for an actor who is not named', () => {
  const open: Expectation = { ...threat, category: null, actors: [], recipients: [], announcedBy: [], condition: null }
  const lines = renderExpectations([open]).map(({ segments }) => segments.map(({ text }) => text).join(''))
  expect(lines[0]).toBe('threatened · 5 - 7 Sep 2023 (“within two days”) · somebody')
  expect(lines[1]).toBe('possible (“threatened to”) · by the outlet itself')
})

const iran = actor('Iran')
const threat: Expectation = {
  id: 'e1' as Expectation['id'],
  kind: 'threatened',
  category: 'ASSAULT',
  mode: null,
  actors: [iran],
  recipients: [actor('Israel')],
  announcedBy: [iran],
  anonymous: false,
  window: relative('2023-09-05', '2023-09-07', 'within two days'),
  wording: { level: 'possible', words: words('threatened to') },
  condition: words('if it is struck'),
  evidence: [{ sentence: 0, ...words('Iran threatened to attack Israel') }],
  events: ['r1' as Expectation['events'][0]],
}

function actor(name: string): ActorRef {
  return { id: name, code: null, sectors: [], name, wikidata: null, resolved: 'name', ...words(name) }
}

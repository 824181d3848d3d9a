import { expect, test } from 'vitest'
import { type PollRow, sourceHealth } from './sourceHealth.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const row = (at: number, changes: Partial<PollRow> = {}): PollRow => ({
  at,
  status: 'new',
  fault: null,
  movedTo: null,
  newEntryCount: 1,
  entryFault: null,
  ...changes,
})
const steady = Array.from({ length: 12 }, (_, index) => row(index * 40 * MINUTE))
const end = 11 * 40 * MINUTE
const wordsOf = (history: readonly PollRow[], now: number): string[] =>
  sourceHealth(history, now).remarks.map(({ words }) => words)

test('a source that is never asked is not ill', () => {
  expect(sourceHealth([], 0)).toEqual({ state: 'unasked', remarks: [], lastAnswerAt: null, lastNewAt: null })
})

test('a source with news at its usual pace is well', () => {
  expect(sourceHealth(steady, end + 30 * MINUTE).state).toBe('well')
})

test('a source that answers without news for far longer than usual is silent', () => {
  const quiet = row(end + 9 * HOUR, { status: 'unchanged', newEntryCount: 0 })
  expect(sourceHealth([...steady, quiet], end + 9 * HOUR).remarks).toEqual([
    { kind: 'silent', since: end, words: 'No new entry for 9 h, usually every 40 min.' },
  ])
})

test('a source that empties its feed is silent, though each poll brings something new', () => {
  const empty = row(end + 9 * HOUR, { newEntryCount: 0 })
  expect(sourceHealth([...steady, empty], end + 9 * HOUR).remarks).toMatchObject([{ kind: 'silent' }])
})

test('nights are usual, and a source that nobody asks is not silent', () => {
  const days = [0, 1, 2, 3].flatMap((day) =>
    Array.from({ length: 16 }, (_, hour) => row(day * 24 * HOUR + hour * HOUR)),
  )
  const morning = 3 * 24 * HOUR + 23 * HOUR
  const asked = row(morning, { status: 'unchanged', newEntryCount: 0 })
  expect(sourceHealth([...days, asked], morning).state).toBe('well')
  expect(sourceHealth(steady, end + 99 * HOUR).state).toBe('well')
})

test('a source that fails says since when, how often and why', () => {
  const bad = [1, 2, 3].map((hour) =>
    row(end + hour * HOUR, { status: 'failed', fault: 'https://post.example/rss answered 403.', newEntryCount: 0 }),
  )
  expect(sourceHealth([...steady, ...bad], end + 5 * HOUR).remarks).toEqual([
    {
      kind: 'failing',
      since: end + HOUR,
      words: 'Fails for 4 h (3 times): https://post.example/rss answered 403.',
    },
  ])
})

test('a source that recovered is well', () => {
  const bad = row(end + 10 * MINUTE, { status: 'failed', fault: 'x', newEntryCount: 0 })
  expect(wordsOf([...steady, bad, row(end + 40 * MINUTE)], end + 41 * MINUTE)).toEqual([])
})

test('robots.txt, a move and a damaged feed are told', () => {
  const refused = row(end + HOUR, { status: 'refused', fault: 'robots.txt forbids it.', newEntryCount: 0 })
  expect(wordsOf([...steady, refused], end + HOUR)).toEqual([
    'May not be asked for 1 min (once): robots.txt forbids it.',
  ])
  const odd = row(end + 40 * MINUTE, { movedTo: 'https://new.example/', entryFault: 'entry 3: broken off.' })
  expect(sourceHealth([...steady, odd, { ...odd, at: end + 80 * MINUTE }], end + 80 * MINUTE).remarks).toMatchObject([
    { kind: 'moved', since: odd.at },
    { kind: 'damaged', since: odd.at, words: 'Part of it does not read: entry 3: broken off.' },
  ])
})

import { expect, test } from 'vitest'
import { newPollState } from '../../../ingest/index.js'
import type { SourcePoll } from '../../../ledger/index.js'
import { askableAt, type Eagerness } from './askableAt.js'

const AT = Date.UTC(2024, 2, 5)
const state = { ...newPollState('https://post.example/rss'), nextAllowedAt: AT + 600_000 }
const last: SourcePoll = {
  at: new Date(AT).toISOString(),
  status: 'unchanged',
  httpStatus: 304,
  movedTo: null,
  fault: null,
  newEntryCount: 0,
  entryFault: null,
}

test.each<[string, Partial<SourcePoll>, Partial<Eagerness>, number]>([
  ['a source is asked when it is due', {}, {}, 600_000],
  ['who wants it may ask earlier, after a minute', {}, { wantsEarly: true }, 60_000],
  ['a source that failed may be asked earlier', { status: 'failed', httpStatus: 500 }, { wantsEarly: true }, 60_000],
  ['a server that sent us away is left alone', { status: 'failed', httpStatus: 429 }, { wantsEarly: true }, 600_000],
  ['who wants it may ask less often', {}, { everyMs: 900_000 }, 900_000],
])('%s', (_, changes, wish, expected) => {
  const eagerness = { wantsEarly: false, everyMs: 0, ...wish }
  expect(askableAt(state, { ...last, ...changes }, eagerness)).toBe(AT + expected)
})

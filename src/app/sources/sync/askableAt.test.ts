import { expect, test } from 'vitest'
import { newPollState } from '../../../ingest/index.js'
import type { SourcePoll } from '../../../ledger/index.js'
import { askableAt } from './askableAt.js'

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

test.each<[string, Partial<SourcePoll>, boolean, number]>([
  ['a source is asked when it is due', {}, false, 600_000],
  ['who wants it may ask earlier, after a minute', {}, true, 60_000],
  ['a source that failed may be asked earlier', { status: 'failed', httpStatus: 500 }, true, 60_000],
  ['a server that sent us away is left alone', { status: 'failed', httpStatus: 429 }, true, 600_000],
])('%s', (_, changes, wantsEarly, expected) =>
  expect(askableAt(state, { ...last, ...changes }, wantsEarly)).toBe(AT + expected))

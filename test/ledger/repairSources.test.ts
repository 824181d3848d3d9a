import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { type EntryFetch, type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { ImportedEvent } from '../../src/types/index.js'

const AT = '2024-03-05T10:00:00.000Z'
const LATER = '2024-03-06T10:00:00.000Z'
const PAGE = { limit: 9, offset: 0 }

const ENTRY = {
  id: 'one',
  url: 'https://post.example/1',
  title: null,
  byline: null,
  published: null,
  language: null,
  summary: null,
  content: null,
  signature: 'a',
}
const IMPORTED: ImportedEvent = {
  kind: 'event',
  dataset: 'gdelt',
  rowId: '1',
  day: '2024-03-04',
  category: 'CONSULT',
  mode: null,
  cameo: '042',
  contexts: [],
  actors: [{ code: 'NOR', sectors: [], name: null, raw: null }],
  recipients: [{ code: null, sectors: [], name: 'somebody', raw: null }],
  place: null,
  url: null,
  publisher: null,
  details: {},
}

let folder = ''
let path = ''
let ledger: Ledger
let source = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
  path = join(folder, 'sitrep.db')
  ledger = openSqliteLedger(path, { mayCreate: true })
  const [kept] = await ledger.keep([{ reading: makeReading(), origin: 'post.txt', fetchedAt: null }], AT)
  source = (await ledger.sources.add({ address: 'https://post.example/rss', kind: 'feed' }, AT)).source.id
  await ledger.sources.set(source, { title: 'The Post' }, LATER)
  await poll()
  const [entry] = await ledger.sources.pending(source, AT, 9)
  await ledger.sources.recordFetch(entry?.key ?? 0, { ...FETCH, reportId: kept?.report.id ?? '' })
  await ledger.sources.saveRobots([
    { origin: 'https://post.example', fetchedAt: AT, text: null, unreachableSince: null },
  ])
  await ledger.imports.keep([IMPORTED], 'events.csv', AT)
  await ledger.outlets.rate({ outlet: 'reuters', reliability: 'B', reason: 'as we see it', by: 'ann' }, AT)
  await ledger.outlets.unrate('reuters', LATER)
  await ledger.outlets.state('reuters', { country: 'GBR' }, 'ann', AT)
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const FETCH: EntryFetch = {
  at: AT,
  outcome: 'kept',
  quality: 'whole',
  reportId: null,
  url: ENTRY.url,
  httpStatus: 200,
  etag: null,
  lastModified: null,
  fault: null,
  nextTryAt: null,
}

function poll(): Promise<number> {
  const nothing = { finalUrl: null, etag: null, lastModified: null, contentHash: null, ttlMinutes: null }
  return ledger.sources.recordPoll({
    sourceId: source,
    poll: { at: AT, status: 'new', httpStatus: 200, movedTo: null, fault: null, entryFault: null },
    memory: { ...nothing, failureCount: 0, nextAllowedAt: AT },
    entries: [ENTRY],
  })
}

/** Changes the file behind the ledger's back. */
function tamper(change: string): void {
  const other = new Database(path)
  other.exec(`PRAGMA foreign_keys = OFF; ${change}`)
  other.close()
}

const ill = async () => (await ledger.checkup()).items.filter(({ isWell }) => !isWell)

test('sources, outlets and imports of a whole ledger are found well', async () => expect(await ill()).toEqual([]))

test.each([
  [
    'a source of which no setting holds',
    `UPDATE source_settings SET until = '${LATER}' WHERE until IS NULL`,
    '1 source is not set in exactly one way',
  ],
  ['an entry that waits though it was fetched', 'UPDATE entries SET outcome = NULL', '1 entry is in a state'],
  ['an entry that is settled by no fetch', "UPDATE entries SET outcome = 'unhad'", '1 entry is in a state'],
  ['a pause that does not read', "UPDATE poll_states SET next_allowed_at = 'soon'", '1 pause'],
  ['a robots.txt of no day', "UPDATE robots SET fetched_at = ''", '1 pause'],
])('%s is seen and put right', async (_, change, words) => {
  tamper(change)
  expect(await ill()).toMatchObject([{ name: 'sources', canRepair: true, finding: expect.stringContaining(words) }])
  await ledger.repair(LATER)
  expect(await ill()).toEqual([])
  expect(await ledger.sources.list()).toMatchObject([{ id: source, title: 'The Post' }])
  expect(await ledger.sources.pending(source, LATER, 9)).toEqual([])
})

test('an entry that lost its fetch waits to be fetched again', async () => {
  tamper("DROP TRIGGER fetches_are_never_cut; DELETE FROM fetches; UPDATE entries SET carried = NULL, outcome = 'kept'")
  expect(await ill()).toMatchObject([{ name: 'sources', canRepair: true }])
  await ledger.repair(LATER)
  expect(await ledger.sources.pending(source, LATER, 9)).toMatchObject([{ id: 'one', attempts: 0 }])
})

test.each([
  [
    'an instant of history',
    "INSERT INTO polls (source_key, at, status, new_entries) VALUES (1, 'noon', 'failed', 0)",
    'sources',
  ],
  [
    'a fetch of a report that is nowhere',
    `INSERT INTO fetches (entry_key, at, outcome, report_id) VALUES (1, '${AT}', 'known', 'r:0')`,
    'sources',
  ],
  ['a setting that ends before it begins', "UPDATE source_settings SET until = '2020' WHERE key = 1", 'sources'],
  [
    'a rating that ends before it begins',
    "UPDATE outlet_ratings SET until = '2020-01-01T00:00:00.000Z' WHERE key = 1",
    'outlets',
  ],
  ['a fact of no instant', "UPDATE outlet_facts SET since = 'once'", 'outlets'],
  [
    'a row under another id',
    "DROP TRIGGER imported_events_are_never_changed; UPDATE imported_events SET row_id = '2'",
    'imports',
  ],
])('%s is seen, and left as it is', async (_, change, name) => {
  tamper(change)
  const before = await ill()
  expect(before).toMatchObject([{ name, canRepair: false }])
  await ledger.repair(LATER)
  expect(await ill()).toEqual(before)
})

test('a poll of a source that is nowhere has lost what it came from', async () => {
  tamper(`INSERT INTO polls (source_key, at, status, new_entries) VALUES (9, '${AT}', 'failed', 0)`)
  expect(await ill()).toMatchObject([{ name: 'links', finding: '1 row has lost what it hangs on, in polls' }])
})

test.each([
  'DELETE FROM imported_sides',
  "UPDATE imported_sides SET code = 'SUD' WHERE side = 'actor'",
])('an imported event that is not found by its sides is seen and put right: %s', async (change) => {
  tamper(change)
  expect(await ill()).toMatchObject([{ name: 'imports', canRepair: true }])
  await ledger.repair(LATER)
  expect(await ill()).toEqual([])
  expect(await ledger.imports.events({ actor: 'NOR' }, PAGE)).toHaveLength(1)
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import type { EntryFetch, Ledger, ListedEntry, PollRecord } from '../../src/ledger/index.js'
import type { LedgerHome } from './ledgerContract.js'

const DAY_1 = '2024-03-05T10:00:00.000Z'
const DAY_2 = '2024-03-06T10:00:00.000Z'
const DAY_3 = '2024-03-07T10:00:00.000Z'
const FEED = { address: 'https://post.example/rss', kind: 'feed', title: 'Post', folders: ['Desk', 'East'] } as const

const entry = (id: string, changes: Partial<ListedEntry> = {}): ListedEntry => ({
  id,
  url: `https://post.example/${id}`,
  title: 'Envoys meet',
  byline: null,
  published: '2024-03-05',
  language: 'en',
  summary: 'They met.',
  content: null,
  signature: 'one',
  ...changes,
})

const poll = (sourceId: string, entries: readonly ListedEntry[], changes: Partial<PollRecord> = {}): PollRecord => ({
  sourceId,
  poll: { at: DAY_1, status: 'new', httpStatus: 200, movedTo: null, fault: null, entryFault: null },
  memory: {
    finalUrl: FEED.address,
    etag: 'W/"a b"',
    lastModified: null,
    contentHash: 'abc',
    failureCount: 0,
    nextAllowedAt: DAY_2,
    ttlMinutes: 60,
  },
  entries,
  ...changes,
})

const fetched = (changes: Partial<EntryFetch> = {}): EntryFetch => ({
  at: DAY_2,
  outcome: 'kept',
  quality: 'whole',
  reportId: 'r:1',
  url: 'https://post.example/final',
  httpStatus: 200,
  etag: '"e"',
  lastModified: null,
  fault: null,
  nextTryAt: null,
  ...changes,
})

/** What every home of a ledger has to do for sources. */
export function sourcesContract({ name, open, remove }: LedgerHome): void {
  describe(`sources of a ledger in ${name}`, () => {
    let ledger: Ledger
    beforeEach(async () => {
      ledger = await open()
    })
    afterEach(async () => {
      await ledger.close()
      await remove()
    })

    test('a source is followed once, and given back as it was added', async () => {
      const first = await ledger.sources.add(FEED, DAY_1)
      expect(first).toMatchObject({ isNew: true, source: { ...FEED, addedAt: DAY_1, pausedSince: null } })
      const again = await ledger.sources.add({ ...FEED, title: 'Other' }, DAY_2)
      expect(again).toEqual({ isNew: false, source: first.source })
      expect(await ledger.sources.list()).toEqual([first.source])
    })

    test('pausing, removing and adding again keep what was before', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      await ledger.sources.set(source.id, { isPaused: true }, DAY_2)
      const removed = await ledger.sources.set(source.id, { isRemoved: true, title: 'Old Post' }, DAY_3)
      expect(removed).toMatchObject({ pausedSince: DAY_2, removedSince: DAY_3, title: 'Old Post' })
      expect(await ledger.sources.list()).toEqual([])
      expect(await ledger.sources.list({ withRemoved: true })).toEqual([removed])
      expect(await ledger.sources.list({ asOf: DAY_1 })).toEqual([source])
      expect(await ledger.sources.list({ asOf: DAY_2 })).toEqual([{ ...source, pausedSince: DAY_2 }])
      const again = await ledger.sources.add({ address: FEED.address, kind: 'feed' }, '2024-03-08T10:00:00.000Z')
      expect(again).toMatchObject({ isNew: true, source: { id: source.id, title: 'Old Post', removedSince: null } })
    })

    test('setting what is set already changes nothing, and an unknown source is told', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      expect(await ledger.sources.set(source.id, { isPaused: false, title: 'Post' }, DAY_2)).toEqual(source)
      expect(await ledger.log(source.id, { limit: 10, offset: 0 })).toHaveLength(1)
      await expect(ledger.sources.set('s:none', {}, DAY_2)).rejects.toMatchObject({ code: 'not-found' })
    })

    test('a poll is remembered to the letter, and its entries wait until they are settled', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      expect(await ledger.sources.memory(source.id)).toBeNull()
      const record = poll(source.id, [entry('a'), entry('b')])
      expect(await ledger.sources.recordPoll(record)).toBe(2)
      expect(await ledger.sources.memory(source.id)).toEqual(record.memory)
      expect(await ledger.sources.polls(source.id, 5)).toEqual([{ ...record.poll, newEntryCount: 2 }])
      const [a] = await ledger.sources.pending(source.id, DAY_1, 10)
      expect(a).toMatchObject({ ...entry('a'), sourceId: source.id, attempts: 0, listedAt: DAY_1, isAnew: false })
      await ledger.sources.recordFetch(a?.key ?? 0, fetched())
      expect((await ledger.sources.pending(source.id, DAY_1, 10)).map(({ id }) => id)).toEqual(['b'])
    })

    test('an entry is listed once, and anew when it says something else', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      await ledger.sources.recordPoll(poll(source.id, [entry('a')]))
      expect(await ledger.sources.recordPoll(poll(source.id, [entry('a')]))).toBe(0)
      expect(await ledger.sources.recordPoll(poll(source.id, [entry('a', { signature: 'two' })]))).toBe(1)
      expect((await ledger.sources.pending(source.id, DAY_1, 10)).map(({ isAnew }) => isAnew)).toEqual([false, true])
    })

    test('what is to be tried later waits until then', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      await ledger.sources.recordPoll(poll(source.id, [entry('a')]))
      const [a] = await ledger.sources.pending(source.id, DAY_1, 10)
      const later = fetched({ outcome: 'later', reportId: null, quality: null, fault: 'no answer', nextTryAt: DAY_3 })
      await ledger.sources.recordFetch(a?.key ?? 0, later)
      expect(await ledger.sources.pending(source.id, DAY_2, 10)).toEqual([])
      expect(await ledger.sources.nextTry(source.id)).toBe(DAY_3)
      expect(await ledger.sources.pending(source.id, DAY_3, 10)).toMatchObject([{ id: 'a', attempts: 1 }])
    })

    test('what cannot be had is listed with the reason, and waits no more', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      await ledger.sources.recordPoll(poll(source.id, [entry('a')]))
      const [a] = await ledger.sources.pending(source.id, DAY_1, 10)
      await ledger.sources.recordFetch(a?.key ?? 0, fetched({ outcome: 'unhad', reportId: null, fault: 'gone' }))
      expect(await ledger.sources.nextTry(source.id)).toBeNull()
      expect(await ledger.sources.unhad(DAY_1, 10)).toEqual([
        { sourceId: source.id, entryId: 'a', url: entry('a').url, title: 'Envoys meet', at: DAY_2, fault: 'gone' },
      ])
      expect(await ledger.sources.unhad(DAY_3, 10)).toEqual([])
    })

    test('entries that are passed over never wait', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      await ledger.sources.recordPoll(poll(source.id, [entry('a')], { passOver: true }))
      expect(await ledger.sources.pending(source.id, DAY_3, 10)).toEqual([])
      expect(await ledger.sources.recordPoll(poll(source.id, [entry('a')]))).toBe(0)
    })

    test('a page that was got is remembered with its validators', async () => {
      const { source } = await ledger.sources.add(FEED, DAY_1)
      await ledger.sources.recordPoll(poll(source.id, [entry('a')]))
      expect(await ledger.sources.page('https://post.example/a')).toBeNull()
      const [a] = await ledger.sources.pending(source.id, DAY_1, 10)
      await ledger.sources.recordFetch(a?.key ?? 0, fetched())
      expect(await ledger.sources.page('https://post.example/a')).toEqual({
        reportId: 'r:1',
        finalUrl: 'https://post.example/final',
        etag: '"e"',
        lastModified: null,
      })
    })

    test('a kept report is found by its address and words', async () => {
      const reading = makeReading({ url: 'https://post.example/a' })
      const [kept] = await ledger.keep([{ reading, origin: 'x', fetchedAt: DAY_1 }], DAY_1)
      expect(await ledger.sources.reportAt('https://post.example/a', reading.report.id)).toBe(kept?.report.id)
      expect(await ledger.sources.reportAt('https://post.example/a', 'sha256:other')).toBeNull()
    })

    test('robots.txt of a site is remembered in place of what was', async () => {
      const row = { origin: 'https://post.example', fetchedAt: DAY_1, text: null, unreachableSince: DAY_1 }
      await ledger.sources.saveRobots([row])
      await ledger.sources.saveRobots([{ ...row, text: '', fetchedAt: DAY_2, unreachableSince: null }])
      expect(await ledger.sources.robots()).toEqual([{ ...row, text: '', fetchedAt: DAY_2, unreachableSince: null }])
    })
  })
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeActor, makeEvent, makeExpectation, makeReading } from '../../src/ledger/fixtures/makeReading.js'
import type { Ledger } from '../../src/ledger/index.js'
import type { EventId } from '../../src/types/index.js'

/** A home of ledgers under test: opens a fresh empty one, and takes it away again. */
export interface LedgerHome {
  readonly name: string
  readonly open: () => Promise<Ledger>
  readonly remove: () => Promise<void>
}

const DAY_1 = '2024-03-05T10:00:00.000Z'
const DAY_2 = '2024-03-06T10:00:00.000Z'
const ALL = { limit: 100, offset: 0 }

const deposit = (...args: Parameters<typeof makeReading>) => ({
  reading: makeReading(...args),
  origin: 'post.txt',
  fetchedAt: null,
})

/** What every home of a ledger has to do. */
export function ledgerContract({ name, open, remove }: LedgerHome): void {
  describe(`a ledger in ${name}`, () => {
    let ledger: Ledger
    beforeEach(async () => {
      ledger = await open()
    })
    afterEach(async () => {
      await ledger.close()
      await remove()
    })

    test('gives a kept report back with its raw text and particulars', async () => {
      const [kept] = await ledger.keep([deposit()], DAY_1)
      expect(kept?.isNew).toBe(true)
      const found = await ledger.report(kept?.report.id ?? '')
      expect(found).toEqual({
        id: kept?.report.id,
        report: makeReading().report,
        origin: 'post.txt',
        fetchedAt: null,
        foundAt: null,
        quality: null,
        sourceId: null,
        keptAt: DAY_1,
      })
    })

    test('gives back how a report was had', async () => {
      const how = { fetchedAt: DAY_1, foundAt: 'https://post.example/1?page', quality: 'cut', sourceId: 's:1' } as const
      const [kept] = await ledger.keep([{ ...deposit(), ...how }], DAY_1)
      expect(await ledger.report(kept?.report.id ?? '')).toMatchObject(how)
    })

    test('keeps the same report once', async () => {
      const [first] = await ledger.keep([deposit()], DAY_1)
      const [second] = await ledger.keep([deposit()], DAY_2)
      expect(second).toEqual({ report: first?.report, isNew: false })
      expect(await ledger.reports({}, ALL)).toHaveLength(1)
      expect(await ledger.events({}, ALL)).toHaveLength(1)
    })

    test('keeps the same words from another outlet as another report', async () => {
      await ledger.keep([deposit(), deposit({ outlet: 'Sudmark Daily' })], DAY_1)
      expect((await ledger.reports({}, ALL)).map(({ report }) => report.outlet).sort()).toEqual([
        'Sudmark Daily',
        'The Norland Post',
      ])
    })

    test('keeps all reports of a step or none', async () => {
      const broken = deposit({ text: 'Two records of one id.' }, { events: [makeEvent(), makeEvent()] })
      await expect(ledger.keep([deposit(), broken], DAY_1)).rejects.toThrow()
      expect(await ledger.reports({}, ALL)).toEqual([])
    })

    test('gives records and claims back whole', async () => {
      await ledger.keep([deposit()], DAY_1)
      const { events, claims } = makeReading()
      expect((await ledger.events({}, ALL)).map(({ event }) => event)).toEqual(events)
      expect((await ledger.claims({}, ALL)).map(({ claim }) => claim)).toEqual(claims)
    })

    test.each([
      ['a country', { involving: 'SUD' }, 2],
      ['a country as actor', { actor: 'SUD' }, 1],
      ['an actor id with what it holds', { actor: 'SUD.GOV' }, 1],
      ['an id that is only a beginning', { actor: 'SUD.GO' }, 0],
      ['both sides of a dyad', { actor: 'NOR', recipient: 'SUD' }, 1],
      ['a category', { categories: ['CONSULT'] }, 1],
      ['no category at all', { categories: [] }, 0],
      ['a mode', { modes: ['allege'] }, 1],
      ['a status', { statuses: ['planned'] }, 1],
      ['days that overlap', { from: '2024-03-04', before: '2024-03-05' }, 1],
      ['days before', { before: '2024-03-04' }, 0],
      ['a dyad on a day', { actor: 'NOR', recipient: 'SUD', from: '2024-03-04', before: '2024-03-05' }, 1],
      ['a dyad from the day after', { actor: 'NOR', recipient: 'SUD', from: '2024-03-05' }, 0],
      ['either side on a day', { involving: 'SUD', from: '2024-03-04' }, 1],
      ['an id on a day', { actor: 'NOR', involving: 'SUD', before: '2024-03-05' }, 1],
      ['an outlet in any case', { outlet: 'the norland post' }, 2],
      ['days of publication', { publishedFrom: '2024-03-06' }, 0],
    ] as const)('finds records by %s', async (_, filter, count) => {
      const visit = makeEvent({
        id: 'event-2' as EventId,
        category: 'CONSULT',
        mode: 'visit',
        status: 'planned',
        actors: [makeActor('SUD.GOV.MFA', 'SUD', 'Sudmark foreign ministry')],
        recipients: [makeActor('EAS', 'EAS', 'Easterland')],
        date: { start: null, end: null, precision: null, basis: 'unknown', exact: null },
      })
      await ledger.keep([deposit({}, { events: [makeEvent(), visit] })], DAY_1)
      expect(await ledger.events(filter as object, ALL)).toHaveLength(count)
    })

    test('finds by a day what has lasted for weeks or for years', async () => {
      const lasting = (id: string, start: string) =>
        makeEvent({ id: id as EventId, date: { ...makeEvent().date, start, end: '2024-03-05', precision: 'range' } })
      const events = [lasting('weeks', '2024-02-10'), lasting('years', '2021-06-01')]
      await ledger.keep([deposit({}, { events })], DAY_1)
      const found = async (filter: object) => (await ledger.events(filter, ALL)).map(({ event }) => event.id)
      const day = { from: '2024-03-04', before: '2024-03-05' }
      expect(await found({ actor: 'NOR', recipient: 'SUD', ...day })).toEqual(['weeks', 'years'])
      expect(await found({ involving: 'SUD', ...day })).toEqual(['weeks', 'years'])
      expect(await found({ actor: 'NOR', from: '2021-12-01', before: '2022-01-01' })).toEqual(['years'])
      expect(await found({ actor: 'NOR', recipient: 'SUD', from: '2024-03-05' })).toEqual([])
    })

    test.each([
      ['nothing asked', {}, 1],
      ['either side', { involving: 'SUD' }, 1],
      ['who is no part of it', { involving: 'EAS' }, 0],
      ['a kind', { kinds: ['threatened'] }, 0],
      ['what is due by a day', { dueBefore: '2024-05-01' }, 1],
      ['what is due later', { dueFrom: '2024-05-01' }, 0],
    ] as const)('finds expectations by %s', async (_, filter, count) => {
      await ledger.keep([deposit({}, { expectations: [makeExpectation()] })], DAY_1)
      const found = await ledger.expectations(filter as object, ALL)
      expect(found.map(({ expectation }) => expectation)).toEqual(Array(count).fill(makeExpectation()))
    })

    test('answers with what was known at an instant', async () => {
      const [kept] = await ledger.keep([deposit()], DAY_1)
      const newer = makeReading({}, { events: [makeEvent({ category: 'ASSAULT' })] })
      await ledger.recode(kept?.report.id ?? '', newer, DAY_2)
      const categories = async (asOf?: string) =>
        (await ledger.events(asOf ? { asOf } : {}, ALL)).map(({ event }) => event.category)
      expect(await categories('2024-03-05T09:59:59.000Z')).toEqual([])
      expect(await categories('2024-03-05T23:00:00.000Z')).toEqual(['ACCUSE'])
      expect(await categories(DAY_2)).toEqual(['ASSAULT'])
      expect(await categories()).toEqual(['ASSAULT'])
    })

    test('keeps the older reading of a report as a version', async () => {
      const [kept] = await ledger.keep([deposit()], DAY_1)
      await ledger.recode(kept?.report.id ?? '', makeReading({}, { events: [] }), DAY_2)
      const versions = await ledger.versions(kept?.report.id ?? '')
      expect(versions.map(({ codedAt, supersededAt, eventCount }) => [codedAt, supersededAt, eventCount])).toEqual([
        [DAY_1, DAY_2, 1],
        [DAY_2, null, 0],
      ])
    })

    test('refuses to recode a report that it does not hold', () =>
      expect(ledger.recode('r:0000000000000000', makeReading(), DAY_1)).rejects.toMatchObject({ code: 'not-found' }))

    test('rolls records up by dyad and day, those without a date on the day of publication', async () => {
      const undated = makeEvent({
        id: 'event-2' as EventId,
        date: { start: null, end: null, precision: null, basis: 'unknown', exact: null },
      })
      await ledger.keep([deposit({}, { events: [makeEvent(), undated] })], DAY_1)
      expect(await ledger.dyad({ actor: 'NOR', recipient: 'SUD' })).toEqual([
        { day: '2024-03-04', category: 'ACCUSE', records: 1, undated: 0, score: -2 },
        { day: '2024-03-05', category: 'ACCUSE', records: 1, undated: 1, score: -2 },
      ])
      expect(await ledger.dyad({ actor: 'SUD', recipient: 'NOR' })).toEqual([])
      expect(await ledger.dyad({ actor: 'NOR', recipient: 'SUD', from: '2024-03-05' })).toHaveLength(1)
    })

    test('takes a replaced reading out of the roll-up', async () => {
      const [kept] = await ledger.keep([deposit()], DAY_1)
      await ledger.recode(kept?.report.id ?? '', makeReading({}, { events: [] }), DAY_2)
      expect(await ledger.dyad({ actor: 'NOR', recipient: 'SUD' })).toEqual([])
    })

    test('the series of a pair is that of the readings of an instant', async () => {
      const undated = makeEvent({
        id: 'event-2' as EventId,
        date: { start: null, end: null, precision: null, basis: 'unknown', exact: null },
      })
      const norland = makeActor('NOR', 'NOR', 'Norland')
      const twice = makeEvent({ actors: [norland, norland] })
      const [kept] = await ledger.keep([deposit({}, { events: [twice, undated] })], DAY_1)
      const known = await ledger.dyad({ actor: 'NOR', recipient: 'SUD' })
      await ledger.recode(kept?.report.id ?? '', makeReading({}, { events: [makeEvent({ score: -4 })] }), DAY_2)
      const asOf = (at: string, rest = {}) => ledger.dyad({ actor: 'NOR', recipient: 'SUD', asOf: at, ...rest })
      expect(known).toHaveLength(2)
      expect(await asOf(DAY_1)).toEqual(known)
      expect(await asOf(DAY_1, { from: '2024-03-05' })).toEqual(known.slice(1))
      expect(await asOf(DAY_1, { before: '2024-03-05' })).toEqual(known.slice(0, 1))
      expect(await asOf('2024-03-05T09:00:00.000Z')).toEqual([])
      expect(await asOf(DAY_2)).toEqual(await ledger.dyad({ actor: 'NOR', recipient: 'SUD' }))
    })

    test.each([
      ['sudmark', 1],
      ['"a village"', 1],
      ['"village a"', 0],
      ['shell*', 1],
      ['shell', 0],
      ['village -sudmark', 0],
      ['Köln', 1],
      ['koln', 1],
      ['北京', 1],
      ['京市', 1],
      ['市', 1],
      ['京北', 0],
      ['" OR title:x', 0],
      ['NEAR(village', 0],
      ['-', 0],
    ])('a search for %s finds %i', async (query, count) => {
      const text = 'Norland accused Sudmark of shelling a village near Köln, 北京市 said.'
      await ledger.keep([deposit({ text }), deposit({ text: 'Nothing else.', title: null })], DAY_1)
      expect(await ledger.search(query, {}, ALL)).toHaveLength(count)
    })

    test('a search shows where its words stand', async () => {
      await ledger.keep([deposit()], DAY_1)
      const [found] = await ledger.search('SUDMARK "a village"', {}, ALL)
      const words = found?.hits.map(({ start, end }) => found.report.text.slice(start, end))
      expect(words).toEqual(['Sudmark', 'a village'])
      expect(found?.titleHits).toEqual([{ start: 16, end: 23 }])
    })

    test('a whole ledger is found well', async () => {
      await ledger.keep([deposit()], DAY_1)
      const { items, reportCount, eventCount, claimCount } = await ledger.checkup()
      expect([reportCount, eventCount, claimCount]).toEqual([1, 1, 1])
      expect(items.filter(({ isWell }) => !isWell)).toEqual([])
    })

    test('a repair changes nothing of what is well', async () => {
      await ledger.keep([deposit()], DAY_1)
      const before = await ledger.dyad({ actor: 'NOR', recipient: 'SUD' })
      await ledger.repair(DAY_2)
      expect(await ledger.dyad({ actor: 'NOR', recipient: 'SUD' })).toEqual(before)
      expect(await ledger.search('sudmark', {}, ALL)).toHaveLength(1)
    })

    test('logs each keep and each new reading in order', async () => {
      const [kept] = await ledger.keep([deposit()], DAY_1)
      await ledger.recode(kept?.report.id ?? '', makeReading(), DAY_2)
      const log = await ledger.log(kept?.report.id ?? '', ALL)
      expect(log.map(({ kind, at }) => [kind, at])).toEqual([
        ['keep', DAY_1],
        ['recode', DAY_2],
      ])
    })
  })
}

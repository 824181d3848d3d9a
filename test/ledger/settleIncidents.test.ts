import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ShortRecord, testIncidentKnowledge } from '../../src/analysis/incidents/fixtures/testRecords.js'
import { testKnowledge } from '../../src/analysis/lineage/fixtures/testKnowledge.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { makeActor, makeExpectation } from '../../src/ledger/fixtures/makeReading.js'
import { type IncidentFilter, type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { Correction, ReadReport, RecordAnchor } from '../../src/types/index.js'
import { STRIKE, TELLINGS, tellingReport } from './fixtures/tellings.js'

const knowledge = { lineage: testKnowledge(), incidents: testIncidentKnowledge() }
const [DAY_1, DAY_2, DAY_3] = ['2024-03-05T10:00:00.000Z', '2024-03-06T10:00:00.000Z', '2024-03-07T10:00:00.000Z']
const ALL = { limit: 100, offset: 0 }

let ledger: Ledger
beforeEach(() => {
  ledger = openSqliteLedger(':memory:', { mayCreate: true })
})
afterEach(() => ledger.close())

async function add(readings: readonly ReadReport[], at: string): Promise<string[]> {
  const kept = await ledger.keep(
    readings.map((one) => ({ reading: one, origin: 'x', fetchedAt: null })),
    at,
  )
  await settle(at)
  return kept.map(({ report }) => report.id)
}

const settle = (at: string) => settleLedger(ledger, knowledge, { now: () => at, onProgress: () => undefined })

const found = async (filter: IncidentFilter = {}) =>
  (await ledger.incidents.find(filter, ALL)).map(({ incident }) => incident)

/** How many records each incident holds, the largest first. */
const sizes = async (filter: IncidentFilter = {}) =>
  (await found(filter)).map(({ members }) => members.length).sort((a, b) => b - a)

async function anchors(): Promise<readonly RecordAnchor[]> {
  return (await found({ categories: ['ASSAULT'] })).flatMap(({ members }) => members.map(({ anchor }) => anchor))
}

async function correct(correction: Correction, at: string, reports: readonly RecordAnchor[]): Promise<void> {
  const made = { correction, at, who: 'K. L.', reason: 'read again' }
  await ledger.incidents.correct(
    made,
    reports.map(({ report }) => report),
  )
  await settle(at)
}

test('a report that comes in later joins the incident that it tells of', async () => {
  await add([TELLINGS[0], TELLINGS[2]], DAY_1)
  expect(await sizes()).toEqual([1, 1])
  await add([TELLINGS[1]], DAY_2)
  expect(await sizes()).toEqual([2, 1])
  const [strike] = await found({ minOrigins: 2 })
  expect(strike).toMatchObject({ reports: 2, origins: 2, credibility: { grade: 1 } })
})

test('what was known at an instant stays known', async () => {
  await add([TELLINGS[0]], DAY_1)
  await add([TELLINGS[1]], DAY_2)
  expect(await sizes({ asOf: DAY_1 })).toEqual([1])
  expect(await sizes({ asOf: DAY_2 })).toEqual([2])
  expect(await sizes({ asOf: '2024-03-01T00:00:00.000Z' })).toEqual([])
})

test('an incident of which nothing new is told stays as it is', async () => {
  await add([TELLINGS[0], TELLINGS[1]], DAY_1)
  await add([TELLINGS[2]], DAY_2)
  const stored = await ledger.incidents.find({ categories: ['ASSAULT'] }, ALL)
  expect(stored.map(({ since }) => since)).toEqual([DAY_1])
  const revision = await ledger.incidents.revision()
  await settle(DAY_3)
  expect(await ledger.incidents.revision()).toBe(revision)
})

test('the same words of two outlets are two records of one incident', async () => {
  const [one] = TELLINGS
  await add([one, { ...one, report: { ...one.report, outlet: 'Golf' } }], DAY_1)
  const [incident] = await found()
  expect(incident).toMatchObject({ reports: 2, origins: 1 })
  expect(new Set(incident?.members.map(({ record }) => record)).size).toBe(2)
})

test('a newer reading takes the place of the older one', async () => {
  const [id = ''] = await add([TELLINGS[0], TELLINGS[1]], DAY_1)
  await ledger.recode(id, { ...TELLINGS[0], events: [] }, DAY_2)
  await settle(DAY_2)
  expect(await sizes()).toEqual([1])
  expect(await sizes({ asOf: DAY_1 })).toEqual([2])
})

test('corrections hold, can be undone, and outlive another reading', async () => {
  const [id = ''] = await add([TELLINGS[0], TELLINGS[1]], DAY_1)
  const named = (await anchors()).slice(0, 1)
  await correct({ id: 'c:1', kind: 'split', records: named }, DAY_2, named)
  expect(await sizes()).toEqual([1, 1])
  await ledger.recode(id, { ...TELLINGS[0], versions: { ...TELLINGS[0].versions, lexicon: 'newer' } }, DAY_2)
  await settle(DAY_2)
  expect(await sizes()).toEqual([1, 1])
  await correct({ id: 'c:2', kind: 'undo', correction: 'c:1' }, DAY_3, named)
  expect(await sizes()).toEqual([2])
  expect((await ledger.incidents.corrections()).map(({ correction, who }) => [correction.id, who])).toEqual([
    ['c:1', 'K. L.'],
    ['c:2', 'K. L.'],
  ])
  expect((await ledger.log('c:1', ALL)).map(({ kind }) => kind)).toEqual(['split'])
})

test('incidents merged by hand stay one when a report of one of them comes in', async () => {
  await add([TELLINGS[0], TELLINGS[2]], DAY_1)
  const records = (await found()).flatMap(({ members }) => members.map(({ anchor }) => anchor))
  await correct({ id: 'c:1', kind: 'merge', records }, DAY_2, records)
  expect(await sizes()).toEqual([2])
  await add([TELLINGS[1]], DAY_3)
  expect(await sizes()).toEqual([3])
})

test.each([
  ['nothing', {}, 2],
  ['a side', { involving: 'BRI' }, 1],
  ['the acting side', { actor: 'BRI' }, 0],
  ['a pair', { actor: 'ARD', recipient: 'BRI' }, 1],
  ['a category', { categories: ['CONSULT'] }, 1],
  ['a status', { statuses: ['denied'] }, 0],
  ['days', { from: '2024-03-04', before: '2024-03-05' }, 2],
  ['earlier days', { before: '2024-03-04' }, 0],
  ['an outlet', { outlet: 'echo' }, 1],
  ['origins', { minOrigins: 2 }, 1],
  ['credibility', { credibility: [1, 2] }, 1],
  ['what is in dispute', { disputed: ['count'] }, 0],
  ['what is to come', { isFuture: true }, 0],
  ['days of publication', { publishedFrom: '2024-03-06' }, 0],
] as const)('incidents are found by %s', async (_, filter, count) => {
  await add(TELLINGS, DAY_1)
  expect(await found(filter as object)).toHaveLength(count)
})

const VISIT: ShortRecord = { category: 'CONSULT', mode: 'visit', by: ['NOR'], to: ['SUD'], on: '2024-04-20' }
const AWAITED = makeExpectation({
  actors: [makeActor('NOR', 'NOR', 'Norland')],
  recipients: [makeActor('SUD', 'SUD', 'Sudmark')],
})

test('an expectation is met by an incident that comes in later', async () => {
  const announced = tellingReport('Delta', 'Norland will visit Sudmark in April.', STRIKE, { expectations: [AWAITED] })
  const [id = ''] = await add([announced], DAY_1)
  const outcome = (asOf?: string) => ledger.outcomes.outcome(id, AWAITED.id, asOf)
  expect(await outcome()).toBeNull()
  await add([tellingReport('Echo', 'Norland paid a visit to Sudmark.', VISIT, { published: '2024-04-21' })], DAY_2)
  expect(await outcome()).toMatchObject({ kind: 'met', on: '2024-04-20', lateDays: 0 })
  expect(await outcome(DAY_1)).toBeNull()
})

test('what met an expectation and is told no more met nothing', async () => {
  const announced = tellingReport('Delta', 'Norland will visit Sudmark in April.', STRIKE, { expectations: [AWAITED] })
  const visit = tellingReport('Echo', 'Norland paid a visit to Sudmark.', VISIT, { published: '2024-04-21' })
  const [id = '', visitId = ''] = await add([announced, visit], DAY_1)
  await ledger.recode(visitId, { ...visit, events: [] }, DAY_2)
  await settle(DAY_2)
  expect(await ledger.outcomes.outcome(id, AWAITED.id)).toBeNull()
  expect(await ledger.outcomes.outcome(id, AWAITED.id, DAY_1)).toMatchObject({ kind: 'met' })
})

test('an expectation that no reading tells any more has no outcome', async () => {
  const announced = tellingReport('Delta', 'Norland will visit Sudmark in April.', STRIKE, { expectations: [AWAITED] })
  const visit = tellingReport('Echo', 'Norland paid a visit to Sudmark.', VISIT, { published: '2024-04-21' })
  const [id = ''] = await add([announced, visit], DAY_1)
  await ledger.recode(id, { ...announced, expectations: [] }, DAY_2)
  await settle(DAY_2)
  expect(await ledger.outcomes.outcome(id, AWAITED.id)).toBeNull()
  expect(await ledger.outcomes.queueLength()).toBe(0)
})

test('a ledger told anew comes to the same', async () => {
  await add(TELLINGS, DAY_1)
  const before = await found()
  await ledger.incidents.queueAll()
  await settle(DAY_2)
  expect(await found()).toEqual(before)
  expect((await ledger.incidents.find({}, ALL)).map(({ since }) => since)).toEqual([DAY_1, DAY_1])
})

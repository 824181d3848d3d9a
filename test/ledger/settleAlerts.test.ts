import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type ShortRecord,
  testActor,
  testIncidentKnowledge,
} from '../../src/analysis/incidents/fixtures/testRecords.js'
import { testKnowledge } from '../../src/analysis/lineage/fixtures/testKnowledge.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { makeActor, makeExpectation } from '../../src/ledger/fixtures/makeReading.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { Alert, ReadReport } from '../../src/types/index.js'
import { STRIKE, tellingReport } from './fixtures/tellings.js'

const MARCH = '2024-03-05T10:00:00.000Z'
const MAY = '2024-05-02T10:00:00.000Z'
const JUNE = '2024-06-01T10:00:00.000Z'

let ledger: Ledger
beforeEach(() => {
  ledger = openSqliteLedger(':memory:', { mayCreate: true })
})
afterEach(() => ledger.close())

/** Keeps some readings, settles, and gives back the ids of the reports and the alerts that were raised. */
async function add(readings: readonly ReadReport[], at: string) {
  const kept = await ledger.keep(
    readings.map((reading) => ({ reading, origin: 'post.txt', fetchedAt: null })),
    at,
  )
  return { ids: kept.map(({ report }) => report.id), alerts: await settle(at) }
}

async function settle(at: string): Promise<readonly Alert[]> {
  const knowledge = { lineage: testKnowledge(), incidents: testIncidentKnowledge() }
  return (await settleLedger(ledger, knowledge, { now: () => at, onProgress: () => undefined })).alerts
}

const alerts = () => ledger.alerts.find({}, { limit: 99, offset: 0 })

/** Norland is to visit Sudmark in April. */
const AWAITED = makeExpectation({
  actors: [makeActor('NOR', 'NOR', 'Norland')],
  recipients: [makeActor('SUD', 'SUD', 'Sudmark')],
})
const ANNOUNCED = tellingReport('Delta', 'Norland will visit Sudmark in April.', STRIKE, { expectations: [AWAITED] })
const VISIT: ShortRecord = { category: 'CONSULT', mode: 'visit', by: ['NOR'], to: ['SUD'], on: '2024-04-29' }

const DENIAL = {
  ...STRIKE,
  status: 'denied',
  speakerStatus: 'did-not-happen',
  attribution: [
    { speaker: testActor('ARD'), stance: 'denies', cue: { exact: 'x', start: 0, end: 1 }, anonymous: false },
  ],
} as const

test('an expectation that falls due without a word of it raises an alert, once', async () => {
  const { ids, alerts: early } = await add([ANNOUNCED], MARCH)
  expect(early).toEqual([])
  expect(await settle('2024-04-30T10:00:00.000Z')).toEqual([])
  expect(await settle(MAY)).toMatchObject([
    { kind: 'expectation-overdue', severity: 'notice', subject: `${ids[0]}/${AWAITED.id}`, ended: null },
  ])
  expect((await alerts())[0]?.words).toMatch(/^Due by 2024-04-30, and nothing is known of it: “Norland/)
  expect(await settle(JUNE)).toEqual([])
})

test('it ends when something is known after all', async () => {
  await add([ANNOUNCED], MARCH)
  await settle(MAY)
  await add([tellingReport('Echo', 'Norland paid a visit to Sudmark.', VISIT, { published: '2024-05-20' })], JUNE)
  expect(await alerts()).toMatchObject([{ ended: { at: JUNE, words: expect.stringMatching(/^It was met: i:/) } }])
})

test('it ends when its report is read otherwise', async () => {
  const { ids } = await add([ANNOUNCED], MARCH)
  await settle(MAY)
  await ledger.recode(ids[0] ?? '', { ...ANNOUNCED, expectations: [] }, JUNE)
  await settle(JUNE)
  expect(await alerts()).toMatchObject([{ ended: { words: 'Its report is read otherwise now.' } }])
})

test('what was over when it came in is no news', async () => {
  expect((await add([ANNOUNCED], MAY)).alerts).toEqual([])
  expect(await settle(JUNE)).toEqual([])
})

test.each([
  ['contradict', 'DEN', { kind: 'expectation-contradicted', severity: 'warning' }, /^Contradicted, others say that it/],
  ['withdraw', 'NOR', { kind: 'expectation-withdrawn', severity: 'notice' }, /^Withdrawn: “/],
] as const)('an expectation that some %s raises an alert, which ends when they do so no more', async (_, who, alert, words) => {
  await add([ANNOUNCED], MARCH)
  const visit = { ...VISIT, status: 'did-not-happen', speakerStatus: 'did-not-happen' } as const
  const said = {
    ...visit,
    attribution: [{ ...DENIAL.attribution[0], speaker: testActor(who), stance: 'asserts' }],
  } as const
  const not = tellingReport('Echo', 'Norland did not visit Sudmark.', said, { published: '2024-04-30' })
  const { ids, alerts: raised } = await add([not], MAY)
  expect(raised).toMatchObject([alert])
  expect(raised[0]?.words).toMatch(words)
  expect(raised[0]?.rests).toEqual([raised[0]?.subject, expect.stringMatching(/^i:/)])
  await ledger.recode(ids[0] ?? '', { ...not, events: [] }, JUNE)
  await settle(JUNE)
  expect(await alerts()).toMatchObject([{ ended: { words: 'It is told otherwise now.' } }])
})

const told = (house: string, published: string, record: ShortRecord) =>
  tellingReport(house, 'Ardish shells hit the covered market of Brin on Monday.', record, { published })

test('an incident that a side denies on a later day raises an alert for that side, once', async () => {
  await add([told('Delta', '2024-03-05', STRIKE)], MARCH)
  const { alerts: raised } = await add([told('Echo', '2024-03-07', DENIAL)], MAY)
  expect(raised).toMatchObject([{ kind: 'incident-denied', reason: 'ARD', severity: 'warning' }])
  expect(raised[0]?.words).toMatch(
    /^Denied by ARD: ASSAULT, ARD → BRI, 2024-03-04, told in 2 reports of \S+ origins?\.$/,
  )
  expect(raised[0]?.rests[0]).toBe(raised[0]?.subject)
  const { alerts: more } = await add([told('Fox', '2024-03-08', DENIAL)], JUNE)
  expect(more).toEqual([])
})

test('a denial that ends with its record ends the alert', async () => {
  await add([told('Delta', '2024-03-05', STRIKE)], MARCH)
  const denial = told('Echo', '2024-03-07', DENIAL)
  const { ids } = await add([denial], MAY)
  await ledger.recode(ids[0] ?? '', { ...denial, events: [] }, JUNE)
  await settle(JUNE)
  expect(await alerts()).toMatchObject([{ ended: { words: 'No record says any more that it is denied.' } }])
})

test('what is denied from the first day on is no news', async () => {
  const { alerts: raised } = await add([told('Delta', '2024-03-05', STRIKE), told('Echo', '2024-03-05', DENIAL)], MARCH)
  expect(raised).toEqual([])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeIncidents } from '../../bench/ledger/madeIncidents.js'
import { makeActor, makeEvent, makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { type EventFilter, type IncidentFilter, type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { EventId } from '../../src/types/index.js'

const AT = '2024-06-01T00:00:00.000Z'
const EVENTS_PER_REPORT = 100
const REPORTS = 30
const NOR = makeActor('NOR.GOV', 'NOR', 'Norland')
const SUD = makeActor('SUD.GOV', 'SUD', 'Sudmark')
const EAS = makeActor('EAS', 'EAS', 'Easterland')

const folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
let ledger: Ledger

/** So many records of one country that they are found from report to report; every tenth is about another one. */
beforeAll(async () => {
  ledger = openSqliteLedger(join(folder, 'sitrep.db'), { mayCreate: true })
  const readings = Array.from({ length: REPORTS }, (_, day) =>
    makeReading(
      { text: `Report ${day}.`, published: `2024-05-${String(day + 1).padStart(2, '0')}` },
      {
        claims: [],
        events: Array.from({ length: EVENTS_PER_REPORT }, (_, at) =>
          makeEvent({ id: `${day}-${at}` as EventId, actors: [NOR], recipients: [at % 10 === 0 ? EAS : SUD] }),
        ),
      },
    ),
  )
  await ledger.keep(
    readings.map((reading) => ({ reading, origin: 'made.txt', fetchedAt: null })),
    AT,
  )
  await ledger.incidents.settle(madeIncidents(readings, 1, await ledger.incidents.revision()), AT)
}, 60_000)

afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

test.each<[string, EventFilter]>([
  ['anybody', {}],
  ['a country', { actor: 'NOR' }],
  ['an id', { actor: 'NOR.GOV' }],
  ['a pair', { actor: 'NOR', recipient: 'SUD' }],
  ['either side', { involving: 'NOR' }],
  ['a country in a stretch of days', { actor: 'NOR', publishedBefore: '2024-05-20' }],
])('the latest of many records of %s are those that looking every one up gives', async (_, filter) => {
  const page = { limit: 45, offset: 120 }
  const found = await ledger.events(filter, page)
  // Naming the category has every record looked up.
  const lookedUp = await ledger.events({ ...filter, categories: ['ACCUSE'] }, page)
  expect(found).toHaveLength(45)
  expect(found).toEqual(lookedUp)
})

test.each<[string, IncidentFilter]>([
  ['anybody', {}],
  ['a country', { actor: 'NOR' }],
  ['either side', { involving: 'NOR.GOV' }],
])('the latest of many incidents of %s are those that looking every one up gives', async (_, filter) => {
  const page = { limit: 45, offset: 120 }
  const found = await ledger.incidents.find(filter, page)
  const lookedUp = await ledger.incidents.find({ ...filter, categories: ['ACCUSE'] }, page)
  expect(found).toHaveLength(45)
  expect(found).toEqual(lookedUp)
})

test('few records among many are found, too', async () => {
  const found = await ledger.events({ actor: 'NOR', recipient: 'EAS' }, { limit: 3, offset: 0 })
  expect(found.map(({ event }) => event.id)).toEqual(['29-0', '29-10', '29-20'])
})

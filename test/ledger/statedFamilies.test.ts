import { afterEach, beforeEach, expect, test } from 'vitest'
import { testIncidentKnowledge } from '../../src/analysis/incidents/fixtures/testRecords.js'
import { testKnowledge } from '../../src/analysis/lineage/fixtures/testKnowledge.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import { TELLINGS, tellingReport } from './fixtures/tellings.js'

const DAY_1 = '2024-03-05T10:00:00.000Z'
const DAY_2 = '2024-03-06T10:00:00.000Z'
const DAY_3 = '2024-03-07T10:00:00.000Z'

let ledger: Ledger
let now = DAY_1
beforeEach(async () => {
  now = DAY_1
  ledger = openSqliteLedger(':memory:', { mayCreate: true })
  await add(TELLINGS)
})
afterEach(() => ledger.close())

async function add(readings: readonly (typeof TELLINGS)[number][]): Promise<void> {
  await ledger.keep(
    readings.map((reading) => ({ reading, origin: 'post.txt', fetchedAt: null })),
    now,
  )
  await settle()
}

async function settle(): Promise<void> {
  const knowledge = { lineage: testKnowledge(), incidents: testIncidentKnowledge() }
  await settleLedger(ledger, knowledge, { now: () => now, onProgress: () => undefined })
}

/** Origins of the strike that two houses tell of. */
async function origins(asOf?: string): Promise<number | undefined> {
  const found = await ledger.incidents.find(
    { ...(asOf ? { asOf } : {}), categories: ['ASSAULT'] },
    { limit: 9, offset: 0 },
  )
  return found[0]?.incident.origins
}

/** Says that two houses are of one family, however it is spelt. */
async function stateFamily(): Promise<void> {
  now = DAY_2
  await ledger.outlets.state('name:delta', { family: 'Brin  Group' }, 'ann', now)
  await ledger.outlets.state('name:echo', { family: 'brin group' }, 'ann', now)
}

test('outlets of a family that is stated count as one origin, once incidents are told anew', async () => {
  expect(await origins()).toBe(2)
  await stateFamily()
  await settle()
  expect(await origins()).toBe(2)
  await ledger.repair(now)
  await settle()
  expect(await origins()).toBe(1)
  expect(await origins(DAY_1)).toBe(2)
})

test('what is told from then on counts by the family, also with older reports', async () => {
  await stateFamily()
  await add([tellingReport('Golf', 'Ardish shells struck the covered market of Brin on Monday, witnesses said.')])
  expect(await origins()).toBe(2)
})

test('a family that is taken back counts no more', async () => {
  await stateFamily()
  await ledger.outlets.state('name:echo', { family: null }, 'ann', DAY_3)
  now = DAY_3
  await ledger.repair(now)
  await settle()
  expect(await origins()).toBe(2)
})

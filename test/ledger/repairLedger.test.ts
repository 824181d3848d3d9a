import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FLOOD, textOf } from '../../src/analysis/lineage/fixtures/stories.js'
import { testKnowledge } from '../../src/analysis/lineage/fixtures/testKnowledge.js'
import { settleLineage } from '../../src/app/ledger/settle/lineage/settleLineage.js'
import { testIncidentKnowledge } from '../../src/analysis/incidents/fixtures/testRecords.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'

const STORY = textOf(...FLOOD)
const AT = '2024-03-05T10:00:00.000Z'
let folder = ''
let path = ''
let ledger: Ledger

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
  path = join(folder, 'sitrep.db')
  ledger = openSqliteLedger(path, { mayCreate: true })
  await ledger.keep([{ reading: makeReading(), origin: 'post.txt', fetchedAt: null }], AT)
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

/** Changes the file behind the ledger's back. */
function tamper(change: string): void {
  const other = new Database(path)
  other.exec(change)
  other.close()
}

const ill = async () => (await ledger.checkup()).items.filter(({ isWell }) => !isWell).map(({ name }) => name)

test.each([
  ['a count that is too high', 'UPDATE dyad_days SET records = records + 1'],
  ['a day that is missing', 'DELETE FROM dyad_days'],
  ['a day too many', "INSERT INTO dyad_days VALUES ('AAA', 'BBB', '2024-01-01', 'AID', 1, 0, 5)"],
])('a roll-up with %s is seen and repaired', async (_, change) => {
  tamper(change)
  expect(await ill()).toEqual(['roll-ups'])
  await ledger.repair(AT)
  expect(await ill()).toEqual([])
  expect(await ledger.dyad({ actor: 'NOR', recipient: 'SUD' })).toHaveLength(1)
})

test('a report without a reading is seen', async () => {
  tamper(`UPDATE codings SET superseded_at = '${AT}'; DELETE FROM dyad_days`)
  expect(await ill()).toEqual(['readings'])
})

test('a report that the word index lacks is seen and repaired', async () => {
  tamper("INSERT INTO report_words (report_words) VALUES ('delete-all')")
  expect(await ill()).toEqual(['search'])
  await ledger.repair(AT)
  expect(await ill()).toEqual([])
  expect(await ledger.search('sudmark', {}, { limit: 9, offset: 0 })).toHaveLength(1)
})

test.each([
  ['a report that was passed over', 'DELETE FROM lineage_reports WHERE report_key = 1'],
  ['a report of which nothing is known to be its own', 'DELETE FROM lineage_standings'],
  ['reports that later ones cannot find', 'DELETE FROM lineage_postings'],
])('lineage with %s is seen and made anew', async (_, change) => {
  await ledger.keep([{ reading: makeReading({ text: STORY }), origin: 'story.txt', fetchedAt: null }], AT)
  const settle = () => settleLineage(ledger, testKnowledge(), { now: () => AT, onProgress: () => undefined })
  await settle()
  expect(await ill()).toEqual([])
  tamper(change)
  expect(await ill()).toEqual(['lineage'])
  await ledger.repair(AT)
  expect((await settle()).reports).toBe(2)
  expect(await ill()).toEqual([])
})

test('incidents of reports whose lineage was made anew are told anew', async () => {
  const settling = { lineage: testKnowledge(), incidents: testIncidentKnowledge() }
  const settle = () => settleLedger(ledger, settling, { now: () => AT, onProgress: () => undefined })
  const told = (outlet: string, published: string) => makeReading({ text: STORY, outlet, published })
  const readings = [told('Harbour Wire', '2024-03-05'), told('Inland Herald', '2024-03-06')]
  await ledger.keep(
    readings.map((reading) => ({ reading, origin: 'story.txt', fetchedAt: null })),
    AT,
  )
  await settle()
  const origins = async () =>
    (await ledger.incidents.find({}, { limit: 9, offset: 0 })).map(({ incident }) => incident.origins)
  const before = await origins()
  tamper('DELETE FROM lineage_links; DELETE FROM lineage_postings; UPDATE lineage_standings SET is_origin = 1')
  await ledger.incidents.queueAll()
  await settle()
  expect(await origins()).not.toEqual(before)
  expect(await ill()).toEqual(['lineage'])
  await ledger.repair(AT)
  await settle()
  expect(await ill()).toEqual([])
  expect(await origins()).toEqual(before)
})

test.each([
  ['a kept report', "UPDATE reports SET title = 'Other'"],
  ['the log', "UPDATE log SET kind = 'other'"],
  ['the log', 'DELETE FROM log'],
])('nobody changes %s', (_, change) => expect(() => tamper(change)).toThrow(/never|append-only/))

test.each([
  ['a record in no incident', 'DELETE FROM incident_records'],
  ['an incident whose records nobody tells', "UPDATE incident_records SET record = 'other'"],
])('%s is seen and repaired', async (_, change) => {
  const settling = { lineage: testKnowledge(), incidents: testIncidentKnowledge() }
  const settle = () => settleLedger(ledger, settling, { now: () => AT, onProgress: () => undefined })
  await settle()
  expect(await ill()).toEqual([])
  tamper(change)
  expect(await ill()).toEqual(['incidents'])
  await ledger.repair(AT)
  await settle()
  expect(await ill()).toEqual([])
  expect(await ledger.incidents.count({})).toBe(1)
})

test('an alert that ended before it was raised is seen, and left as it is', async () => {
  const cause = {
    kind: 'source-failing',
    subject: 's:1',
    reason: '',
    severity: 'warning',
    words: 'x',
    rests: [],
  } as const
  await ledger.alerts.settle({ raised: [cause], ended: [] }, AT)
  expect(await ill()).toEqual([])
  tamper("INSERT INTO alert_ends (alert, at, words) SELECT id, '2020-01-01T00:00:00.000Z', 'x' FROM alerts")
  expect(await ill()).toEqual(['alerts'])
  await ledger.repair(AT)
  expect(await ill()).toEqual(['alerts'])
})

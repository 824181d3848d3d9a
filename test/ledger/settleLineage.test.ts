import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildSet } from '../../bench/lineage/buildSet.js'
import { readStories } from '../../bench/lineage/readStories.js'
import { readTsv } from '../../bench/measures/readTsv.js'
import { seededRandom } from '../../bench/measures/seededRandom.js'
import { lineageOf } from '../../src/analysis/index.js'
import { FLOOD, FLOOD_AGAIN, STRIKE, textOf } from '../../src/analysis/lineage/fixtures/stories.js'
import { testKnowledge } from '../../src/analysis/lineage/fixtures/testKnowledge.js'
import { readLineage } from '../../src/app/ledger/lineage/readLineage.js'
import { settleLineage } from '../../src/app/ledger/settle/lineage/settleLineage.js'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { Report, ReportId } from '../../src/types/index.js'

const AT = '2024-06-01T10:00:00.000Z'
const ALL = { limit: 1_000, offset: 0 }
const knowledge = testKnowledge()
const SENTENCES = [...FLOOD, ...FLOOD_AGAIN, ...STRIKE, 'A U.S. official said that the dyke was soaked.']
const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((parts) => textOf(...parts))
const outlets = fc.constantFrom('Harbour Wire', 'Inland Herald', 'Reuters', null)
const dates = fc.constantFrom('2024-05-01', '2024-05-02', null)
const reports = fc.array(fc.record({ text: texts, outlet: outlets, published: dates }), { maxLength: 7 })

let ledger: Ledger
beforeEach(() => {
  ledger = openSqliteLedger(':memory:', { mayCreate: true })
})
afterEach(() => ledger.close())

const settle = (into: Ledger, at = AT) => settleLineage(into, knowledge, { now: () => at, onProgress: () => undefined })

async function add(into: Ledger, some: readonly Partial<Report>[]): Promise<void> {
  await into.keep(
    some.map((report, at) => ({ reading: makeReading({ title: null, ...report }), origin: `${at}`, fetchedAt: null })),
    AT,
  )
}

/** The lineage of all kept reports, as the ledger has it and as it would be told of them all at once. */
async function bothWays(of: Ledger) {
  const kept = await of.reports({}, ALL)
  const all = kept.map(({ id, report }) => ({ ...report, id: id as ReportId }))
  const stored = await readLineage(
    of,
    all.map(({ id }) => id),
  )
  return { stored: plain(stored), told: plain(lineageOf(all, knowledge)) }
}

function plain({ reports: all, links, origins }: ReturnType<typeof lineageOf>) {
  const ends = ({ earlier, later }: { earlier: string; later: string }) => `${earlier} ${later}`
  return {
    reports: all,
    origins: [...origins]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, report, outlet, derived }) => ({ key, report, outlet, derived })),
    links: [...links].sort((a, b) => (ends(a) < ends(b) ? -1 : 1)),
  }
}

test('reports settled one by one, in any order, have the lineage that they have all at once', async () => {
  await fc.assert(
    fc.asyncProperty(reports, fc.integer({ min: 1, max: 3 }), async (all, step) => {
      const fresh = openSqliteLedger(':memory:', { mayCreate: true })
      for (let at = 0; at < all.length; at += step) {
        await add(fresh, all.slice(at, at + step))
        await settle(fresh)
      }
      const { stored, told } = await bothWays(fresh)
      await fresh.close()
      expect(stored).toEqual(told)
    }),
    { numRuns: 60, seed: 20240501 },
  )
})

const WIRE = { outlet: 'Harbour Wire', published: '2024-05-01', text: textOf(...FLOOD) }
const COPY = { outlet: 'Inland Herald', published: '2024-05-02', text: `LESSING (Harbour Wire) - ${textOf(...FLOOD)}` }

test('what was settled is not settled again', async () => {
  await add(ledger, [WIRE, COPY])
  expect(await settle(ledger)).toMatchObject({ reports: 2, copies: [expect.stringMatching(/^r:/)], origins: 1 })
  expect(await settle(ledger)).toEqual({ reports: 0, copies: [], origins: 0 })
})

test('an origin that is kept late makes copies of those before it', async () => {
  await add(ledger, [COPY])
  await settle(ledger)
  expect(await ledger.reports({ derivation: 'copies' }, ALL)).toEqual([])
  await add(ledger, [WIRE])
  await settle(ledger)
  expect((await ledger.reports({ derivation: 'copies' }, ALL)).map(({ report }) => report.outlet)).toEqual([
    'Inland Herald',
  ])
  expect((await ledger.reports({ derivation: 'origins' }, ALL)).map(({ report }) => report.outlet)).toEqual([
    'Harbour Wire',
  ])
})

const FOOTER =
  'The Gazette subscribes to the press code and to its council; complaints that we cannot settle with you may be taken to the ombudsman, whose rulings we print in full on this page.'
const footed = [FLOOD, STRIKE, FLOOD_AGAIN.slice(0, 2)].map((story, week) => ({
  outlet: 'Cape Gazette',
  published: `2024-05-${10 + week * 7}`,
  text: textOf(...story.slice(0, 2), FOOTER),
}))

test('a link that rests on a sentence ends when the sentence shows itself to be boilerplate, and is known to have been', async () => {
  const [first, second, third] = footed
  await add(ledger, [first ?? {}])
  await settle(ledger, '2024-05-10T12:00:00.000Z')
  await add(ledger, [second ?? {}])
  await settle(ledger, '2024-05-17T12:00:00.000Z')
  const ids = (await ledger.reports({}, ALL)).map(({ id }) => id)
  const links = async (asOf?: string) => (await readLineage(ledger, ids, asOf)).links.map(({ kind }) => kind)
  expect(await links()).toEqual(['partial'])
  await add(ledger, [third ?? {}])
  await settle(ledger, '2024-05-24T12:00:00.000Z')
  expect(await links()).toEqual([])
  expect(await links('2024-05-18T00:00:00.000Z')).toEqual(['partial'])
  expect(await links('2024-05-11T00:00:00.000Z')).toEqual([])
  expect(await ledger.lineage.stirred(9)).toEqual([])
  const { stored, told } = await bothWays(ledger)
  expect(stored).toEqual(told)
})

test('an interruption leaves whole batches behind, and the next time goes on after them', async () => {
  await add(
    ledger,
    Array.from({ length: 130 }, (_, at) => ({
      ...WIRE,
      outlet: `House ${at}`,
      text: `${FLOOD[at % 5]} House ${at} says so.`,
    })),
  )
  let batches = 0
  const options = {
    now: () => {
      if (++batches > 1) throw new Error('interrupted')
      return AT
    },
    onProgress: () => undefined,
  }
  await expect(settleLineage(ledger, knowledge, options)).rejects.toThrow('interrupted')
  expect(await ledger.lineage.unsettledCount()).toBe(30)
  expect((await settle(ledger)).reports).toBe(30)
  expect((await ledger.checkup()).items.filter(({ isWell }) => !isWell)).toEqual([])
})

test('a batch that another process has settled meanwhile is not written twice', async () => {
  await add(ledger, [WIRE])
  const nothing = {
    sketches: [],
    postings: [],
    sentences: [],
    stirred: [],
    calmed: [],
    ended: [],
    made: [],
    standings: [],
  }
  expect(await ledger.lineage.settle({ after: 0, ...nothing }, AT)).toBe(true)
  await settle(ledger)
  expect(await ledger.lineage.settle({ after: 0, ...nothing }, AT)).toBe(false)
})

test('on a set of syndicated stories, kept in any order, origins are those that are told of all at once', async () => {
  const rows = await readTsv('bench/lineage/rewrites.tsv', ['word', 'other'])
  const rules = new Map(rows.map((row) => [row.get('word') ?? '', row.get('other') ?? '']))
  const stories = readStories('bench/lineage', 'examples/reports').slice(0, 12)
  const random = seededRandom(7)
  const made = buildSet(stories, 3, rules)
    .map(({ report }) => ({ report, key: random() }))
    .sort((a, b) => a.key - b.key)
  for (let at = 0; at < made.length; at += 25) {
    await add(
      ledger,
      made.slice(at, at + 25).map(({ report }) => report),
    )
    await settle(ledger)
  }
  const { stored, told } = await bothWays(ledger)
  const originsOf = ({ reports: all }: typeof told) =>
    new Map(all.map(({ report, origins }) => [report, origins.map(({ origin }) => origin).sort()]))
  const [here, there] = [originsOf(stored), originsOf(told)]
  const agreeing = [...there].filter(([id, keys]) => JSON.stringify(here.get(id)) === JSON.stringify(keys))
  expect(made.length).toBeGreaterThan(100)
  // Which stories count for a sentence of an outlet depends on the order (docs/lineage.md).
  expect(agreeing.length / there.size).toBeGreaterThan(0.97)
}, 120_000)

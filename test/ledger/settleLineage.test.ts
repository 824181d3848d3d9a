import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lineageOf } from '../../src/analysis/index.js'
import { testIncidentKnowledge } from '../../src/analysis/incidents/fixtures/testRecords.js'
import { FLOOD, FLOOD_AGAIN, STRIKE, textOf } from '../../src/analysis/lineage/fixtures/stories.js'
import { testKnowledge } from '../../src/analysis/lineage/fixtures/testKnowledge.js'
import { readLineage } from '../../src/app/ledger/lineage/readLineage.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'
import type { Report, ReportId } from '../../src/types/index.js'

const AT = '2024-06-01T10:00:00.000Z'
const ALL = { limit: 1_000, offset: 0 }
const knowledge = testKnowledge()
const incidents = testIncidentKnowledge()
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

const settle = (into: Ledger) =>
  settleLedger(into, { lineage: knowledge, incidents }, { now: () => AT, onProgress: () => undefined })

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

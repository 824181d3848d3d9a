import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeExpectation, makeReading } from '../../src/ledger/fixtures/makeReading.js'
import type { Ledger, LinkRow, Settlement, SketchRow, StandingRow } from '../../src/ledger/index.js'
import type { LedgerHome } from './ledgerContract.js'

const DAY_1 = '2024-03-05T10:00:00.000Z'
const DAY_2 = '2024-03-06T10:00:00.000Z'
const BETWEEN = '2024-03-05T23:00:00.000Z'
const NOTHING: Settlement = {
  after: 0,
  sketches: [],
  postings: [],
  sentences: [],
  stirred: [],
  calmed: [],
  ended: [],
  made: [],
  standings: [],
}

const sketch = (number: number, parts: Partial<SketchRow> = {}): SketchRow => ({
  number,
  outlet: 'post',
  wholeHash: `hash-${number}`,
  wholeCredit: null,
  featureCount: 2,
  segments: [1, -2, 2 ** 31 - 1],
  sketch: '{"isWire":false,"wordCount":9}',
  ...parts,
})
const standing = (number: number, isOrigin = true): StandingRow => ({
  number,
  isOrigin,
  ownShare: 0.5,
  spans: '[[0,9]]',
})
const link = (earlier: number, later: number, kind = 'near'): LinkRow => ({ earlier, later, kind, body: '{"a":1}' })

/** What every home has to do to keep lineage. */
export function lineageContract({ name, open, remove }: LedgerHome): void {
  describe(`lineage in ${name}`, () => {
    let ledger: Ledger
    let one = 0
    let two = 0
    beforeEach(async () => {
      ledger = await open()
      const texts = ['One story.', 'Another story.']
      await ledger.keep(
        texts.map((text) => ({ reading: makeReading({ text }), origin: 'post.txt', fetchedAt: null })),
        DAY_1,
      )
      const numbers = (await ledger.lineage.unsettled(9)).map(({ number }) => number)
      one = numbers[0] ?? 0
      two = numbers[1] ?? 0
    })
    afterEach(async () => {
      await ledger.close()
      await remove()
    })

    const settleBoth = (parts: Partial<Settlement> = {}) =>
      ledger.lineage.settle(
        { ...NOTHING, sketches: [sketch(one), sketch(two)], standings: [standing(one), standing(two)], ...parts },
        DAY_1,
      )

    test('reports wait in the order kept until they are settled', async () => {
      expect(await ledger.lineage.unsettledCount()).toBe(2)
      expect((await ledger.lineage.unsettled(1)).map(({ kept }) => kept.report.text)).toEqual(['One story.'])
      expect(await settleBoth()).toBe(true)
      expect(await ledger.lineage.unsettledCount()).toBe(0)
      expect(await ledger.lineage.lastSettled()).toBe(two)
    })

    test('a settlement that another one has overtaken is not written', async () => {
      await settleBoth()
      expect(await settleBoth()).toBe(false)
      expect(await ledger.lineage.sketched([one])).toHaveLength(1)
    })

    test('sketches, postings and sentences come back as they were given', async () => {
      const sentence = { key: 7, reports: 2, firstDay: 19_000, last: one, lastDay: null, holders: [one, two] }
      await settleBoth({
        postings: [
          [-5, one],
          [-5, two],
          [9, two],
        ],
        sentences: [sentence],
      })
      const [row] = await ledger.lineage.sketched([one])
      expect(row?.row).toEqual(sketch(one))
      expect(row?.standing).toEqual(standing(one))
      expect(await ledger.lineage.postings([-5, 9, 11])).toEqual(
        new Map([
          [-5, [one, two]],
          [9, [two]],
        ]),
      )
      expect(await ledger.lineage.firstWith(['hash-0', `hash-${two}`])).toEqual(new Map([[`hash-${two}`, two]]))
      expect(await ledger.lineage.featureCounts([one])).toEqual(new Map([[one, 2]]))
      expect(await ledger.lineage.sentences([7, 8])).toEqual([sentence])
      expect((await ledger.lineage.counted([one]))[0]?.segments).toEqual(sketch(one).segments)
    })

    test('a newer link takes the place of the older, which is known to have been', async () => {
      await settleBoth({ made: [link(one, two)] })
      await ledger.lineage.settle({ ...NOTHING, after: two, made: [link(one, two, 'partial')] }, DAY_2)
      const kinds = async (asOf?: string) => (await ledger.lineage.links('later', [two], asOf)).map(({ kind }) => kind)
      expect([await kinds(), await kinds(BETWEEN)]).toEqual([['partial'], ['near']])
      await ledger.lineage.settle({ ...NOTHING, after: two, ended: [link(one, two)] }, DAY_2)
      expect([await kinds(), await kinds(BETWEEN)]).toEqual([[], ['near']])
    })

    test('links are found from either end', async () => {
      await settleBoth({ made: [link(one, two)] })
      const found = (side: 'earlier' | 'later' | 'either') => ledger.lineage.links(side, [one])
      expect([await found('earlier'), await found('later'), await found('either')].map(({ length }) => length)).toEqual(
        [1, 0, 1],
      )
    })

    test('copies are listed apart, as of an instant', async () => {
      await settleBoth()
      await ledger.lineage.settle({ ...NOTHING, after: two, standings: [standing(two, false)] }, DAY_2)
      const count = async (filter: object) => (await ledger.reports(filter, { limit: 9, offset: 0 })).length
      expect(await count({ derivation: 'copies' })).toBe(1)
      expect(await count({ derivation: 'origins' })).toBe(1)
      expect(await count({ derivation: 'copies', asOf: BETWEEN })).toBe(0)
    })

    test.each([
      'events',
      'claims',
      'expectations',
      'search',
    ] as const)('%s of copies are listed apart, too', async (what) => {
      const page = { limit: 9, offset: 0 }
      const told = makeReading({ text: 'Norland accused Sudmark again.' }, { expectations: [makeExpectation()] })
      await ledger.keep([{ reading: told, origin: 'post.txt', fetchedAt: null }], DAY_1)
      const [three] = await ledger.lineage.unsettled(9).then((all) => all.map(({ number }) => number).slice(2))
      await settleBoth()
      await ledger.lineage.settle(
        { ...NOTHING, after: two, sketches: [sketch(three ?? 0)], standings: [standing(three ?? 0, false)] },
        DAY_2,
      )
      const lists = {
        events: (filter: object) => ledger.events(filter, page),
        claims: (filter: object) => ledger.claims(filter, page),
        expectations: (filter: object) => ledger.expectations(filter, page),
        search: (filter: object) => ledger.search('norland', filter, page),
      }
      const count = async (filter: object) => (await lists[what](filter)).length
      const all = await count({})
      expect(await count({ derivation: 'copies' })).toBe(1)
      expect(await count({ derivation: 'origins' })).toBe(all - 1)
      expect(await count({ derivation: 'origins', asOf: BETWEEN })).toBe(all)
    })

    test('the credit of a copy tells whose text the earlier report is', async () => {
      await settleBoth({
        sketches: [sketch(one), sketch(two, { wholeCredit: 'reuters' })],
        made: [link(one, two)],
      })
      expect(await ledger.lineage.creditsOfCopies([one, two])).toEqual(new Map([[one, 'reuters']]))
      expect(await ledger.lineage.creditsOfCopies([one], '2024-03-05T09:00:00.000Z')).toEqual(new Map())
    })

    test('stirred reports wait until they are calmed', async () => {
      await settleBoth({ stirred: [two, one] })
      expect(await ledger.lineage.stirred(1)).toEqual([one])
      await ledger.lineage.settle({ ...NOTHING, after: two, calmed: [one] }, DAY_2)
      expect(await ledger.lineage.stirred(9)).toEqual([two])
    })

    test('what is unsettled waits again, and what was known stays known of its time', async () => {
      await settleBoth({ made: [link(one, two)] })
      await ledger.lineage.unsettle(DAY_2)
      expect(await ledger.lineage.unsettledCount()).toBe(2)
      expect(await ledger.lineage.links('later', [two])).toEqual([])
      expect(await ledger.lineage.links('later', [two], BETWEEN)).toHaveLength(1)
    })
  })
}

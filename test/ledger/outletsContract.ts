import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import type { Ledger } from '../../src/ledger/index.js'
import type { LedgerHome } from './ledgerContract.js'

const DAY_1 = '2024-03-05T10:00:00.000Z'
const DAY_2 = '2024-03-06T10:00:00.000Z'

/** What every home of a ledger has to do for outlets. */
export function outletsContract({ name, open, remove }: LedgerHome): void {
  describe(`outlets of a ledger in ${name}`, () => {
    let ledger: Ledger
    beforeEach(async () => {
      ledger = await open()
    })
    afterEach(async () => {
      await ledger.close()
      await remove()
    })

    test('no outlet has a rating that nobody set', async () => {
      await ledger.keep([{ reading: makeReading(), origin: 'x', fetchedAt: null }], DAY_1)
      expect(await ledger.outlets.ratings()).toEqual([])
    })

    test('a rating ends where another begins, and both stay', async () => {
      const first = { outlet: 'post', reliability: 'B', reason: 'mostly right', by: 'ann' } as const
      const second = { ...first, reliability: 'C', reason: 'two errors in March' } as const
      await ledger.outlets.rate(first, DAY_1)
      await ledger.outlets.rate(second, DAY_2)
      expect(await ledger.outlets.ratings()).toEqual([{ ...second, since: DAY_2, until: null }])
      expect(await ledger.outlets.ratings(DAY_1)).toEqual([{ ...first, since: DAY_1, until: DAY_2 }])
      expect(await ledger.outlets.history('post')).toHaveLength(2)
    })

    test('a rating that is taken back is history', async () => {
      await ledger.outlets.rate({ outlet: 'post', reliability: 'A', reason: 'known well', by: 'ann' }, DAY_1)
      expect(await ledger.outlets.unrate('post', DAY_2)).toBe(true)
      expect(await ledger.outlets.unrate('post', DAY_2)).toBe(false)
      expect(await ledger.outlets.ratings()).toEqual([])
      expect(await ledger.outlets.history('post')).toMatchObject([{ since: DAY_1, until: DAY_2 }])
      expect(await ledger.log('outlet:post', { limit: 9, offset: 0 })).toHaveLength(2)
    })

    test('facts are stated field by field, and taken back', async () => {
      await ledger.outlets.state('post', { country: 'PER', owner: 'a family' }, 'ann', DAY_1)
      await ledger.outlets.state('post', { owner: null }, 'ann', DAY_2)
      expect((await ledger.outlets.facts()).map(({ field, value }) => [field, value])).toEqual([['country', 'PER']])
      expect(await ledger.outlets.facts(DAY_1)).toHaveLength(2)
    })

    test('reports are counted by outlet, and by host where they name none', async () => {
      const keep = (changes: Parameters<typeof makeReading>[0]) =>
        ledger.keep([{ reading: makeReading(changes), origin: 'x', fetchedAt: null }], DAY_1)
      await keep({ outlet: 'Post', published: '2024-03-01', text: 'One met two.' })
      await keep({ outlet: 'Post', published: '2024-03-04', text: 'Two met three.' })
      await keep({ outlet: null, url: 'https://www.desk.example/1', published: null, text: 'Three met four.' })
      expect(await ledger.outlets.counts()).toEqual([
        { outlet: 'Post', host: null, reportCount: 2, firstPublished: '2024-03-01', lastPublished: '2024-03-04' },
        { outlet: null, host: 'desk.example', reportCount: 1, firstPublished: null, lastPublished: null },
      ])
      expect(await ledger.outlets.counts('2024-03-04T00:00:00.000Z')).toEqual([])
    })
  })
}

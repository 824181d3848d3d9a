import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AlertFilter, Ledger } from '../../src/ledger/index.js'
import type { AlertCause } from '../../src/types/index.js'
import type { LedgerHome } from './ledgerContract.js'

const DAY_1 = '2024-03-05T10:00:00.000Z'
const DAY_2 = '2024-03-06T10:00:00.000Z'
const DAY_3 = '2024-03-07T10:00:00.000Z'
const PAGE = { limit: 9, offset: 0 }
const ANN = { by: 'ann', reason: 'asked them' }

const FAILING: AlertCause = {
  kind: 'source-failing',
  subject: 's:1',
  reason: '',
  severity: 'warning',
  words: 'The Post cannot be had: 500.',
  rests: ['s:1'],
}
const DENIED: AlertCause = {
  ...FAILING,
  kind: 'incident-denied',
  subject: 'i:1',
  reason: 'ARD',
  severity: 'notice',
  words: 'Ardland denies it.',
}

/** What every home has to do to keep alerts. */
export function alertsContract({ name, open, remove }: LedgerHome): void {
  describe(`alerts in ${name}`, () => {
    let ledger: Ledger
    beforeEach(async () => {
      ledger = await open()
    })
    afterEach(async () => {
      await ledger.close()
      await remove()
    })

    const raise = (causes: readonly AlertCause[], at: string) => ledger.alerts.settle({ raised: causes, ended: [] }, at)
    const end = (id: string, at: string) => ledger.alerts.settle({ raised: [], ended: [{ id, words: 'gone' }] }, at)
    const find = (filter: AlertFilter = {}) => ledger.alerts.find(filter, PAGE)
    const words = async (filter: AlertFilter) => (await find(filter)).map((alert) => alert.words)

    test('an alert is raised once for one subject and reason, the latest first in the list', async () => {
      const [alert] = await raise([FAILING], DAY_1)
      expect(alert).toEqual({ ...FAILING, id: alert?.id, raisedAt: DAY_1, ended: null, acknowledged: null })
      expect(alert?.id).toMatch(/^a:[0-9a-f]{16}$/)
      expect(await raise([{ ...FAILING, words: 'The Post cannot be had: 404.' }], DAY_2)).toEqual([])
      expect(await raise([DENIED, { ...DENIED, reason: 'BRI', words: 'So does Briland.' }], DAY_2)).toHaveLength(2)
      expect(await words({})).toEqual(['So does Briland.', DENIED.words, FAILING.words])
    })

    test('an alert that ended stays, and its cause is raised anew when it comes again', async () => {
      const [alert] = await raise([FAILING], DAY_1)
      await end(alert?.id ?? '', DAY_2)
      await end(alert?.id ?? '', DAY_3)
      expect(await find({ stands: true })).toEqual([])
      expect(await find()).toMatchObject([{ ended: { at: DAY_2, words: 'gone' } }])
      expect(await raise([FAILING], DAY_3)).toHaveLength(1)
      expect(await find()).toHaveLength(2)
      expect(await find({ stands: true })).toHaveLength(1)
    })

    test('an alert is acknowledged and taken up again, and nothing of it is lost', async () => {
      const [alert] = await raise([FAILING], DAY_1)
      const id = alert?.id ?? ''
      expect(await ledger.alerts.acknowledge(id, ANN, DAY_2)).toMatchObject({ acknowledged: { at: DAY_2, ...ANN } })
      expect(await find({ isOpen: true })).toEqual([])
      expect(await raise([FAILING], DAY_2)).toEqual([])
      expect(await ledger.alerts.undo(id, ANN, DAY_3)).toMatchObject({ acknowledged: null })
      expect(await find({ isOpen: true })).toHaveLength(1)
      expect(await find({ isOpen: true, asOf: DAY_2 })).toEqual([])
      expect((await ledger.log(id, PAGE)).map(({ kind }) => kind)).toEqual(['alert', 'acknowledge', 'undo'])
    })

    test('answers with what stood and was noted at an instant', async () => {
      const [alert] = await raise([FAILING], DAY_1)
      await ledger.alerts.acknowledge(alert?.id ?? '', ANN, DAY_2)
      await end(alert?.id ?? '', DAY_3)
      expect(await find({ asOf: '2024-03-04T00:00:00.000Z' })).toEqual([])
      expect(await find({ asOf: DAY_1 })).toMatchObject([{ ended: null, acknowledged: null }])
      expect(await find({ asOf: DAY_2 })).toMatchObject([{ ended: null, acknowledged: { by: 'ann' } }])
      expect(await find()).toMatchObject([{ ended: { at: DAY_3 }, acknowledged: { by: 'ann' } }])
    })

    test.each<[string, AlertFilter, number]>([
      ['nothing', {}, 2],
      ['a kind', { kinds: ['source-failing'] }, 1],
      ['a severity', { severities: ['notice'] }, 1],
      ['a subject', { subject: 'i:1' }, 1],
      ['what is settled', { isOpen: false }, 0],
      ['what has ended', { stands: false }, 0],
      ['later days', { raisedFrom: '2024-03-06' }, 1],
      ['earlier days', { raisedBefore: '2024-03-06' }, 1],
    ])('alerts are found by %s', async (_, filter, count) => {
      await raise([FAILING], DAY_1)
      await raise([DENIED], DAY_2)
      expect(await find(filter)).toHaveLength(count)
    })

    test('what cannot be noted is refused with what to do', async () => {
      const [alert] = await raise([FAILING], DAY_1)
      const id = alert?.id ?? ''
      await expect(ledger.alerts.acknowledge('a:0', ANN, DAY_1)).rejects.toMatchObject({ code: 'not-found' })
      await expect(ledger.alerts.undo(id, ANN, DAY_1)).rejects.toMatchObject({ code: 'usage' })
      await ledger.alerts.acknowledge(id, ANN, DAY_2)
      await expect(ledger.alerts.acknowledge(id, ANN, DAY_3)).rejects.toThrow(`sitrep alerts undo ${id}`)
    })
  })
}

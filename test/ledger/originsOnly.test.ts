import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FLOOD, textOf } from '../../src/analysis/lineage/fixtures/stories.js'
import { dataFolder } from '../../src/app/index.js'
import { loadSettling } from '../../src/app/ledger/settle/loadSettling.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { makeExpectation, makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { runInProcess } from '../exchange/runInProcess.js'

const AT = '2024-03-07T10:00:00.000Z'
let folder = ''
let path = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-origins-'))
  path = join(folder, 'sitrep.db')
  const ledger = openSqliteLedger(path, { mayCreate: true })
  const text = textOf(...FLOOD)
  const printed = (outlet: string, published: string) =>
    makeReading({ text, outlet, published }, { expectations: [makeExpectation()] })
  const readings = [printed('Harbour Wire', '2024-03-05'), printed('Inland Herald', '2024-03-06')]
  await ledger.keep(
    readings.map((reading) => ({ reading, origin: 'post.txt', fetchedAt: null })),
    AT,
  )
  await settleLedger(ledger, await loadSettling(dataFolder()), { now: () => AT, onProgress: () => undefined })
  await ledger.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const WORD = 'dyke'

test.each([
  ['reports', []],
  ['search', [WORD]],
  ['events', []],
  ['claims', []],
  ['expectations', []],
])('sitrep %s --origins-only leaves out what a copy tells', async (command, words) => {
  const list = async (...options: string[]) => {
    const { stdout } = await runInProcess(command, ...words, '--json', '--ledger', path, ...options)
    return stdout.toString().split('\n').filter(Boolean)
  }
  const [only, ...more] = await list('--origins-only')
  expect(await list()).toHaveLength(2)
  expect(more).toEqual([])
  expect(only).toContain('Harbour Wire')
  expect(await list('--origins-only', '--as-of', '2024-03-06')).toEqual([])
})

test('of imported rows nobody knows which are copies', async () => {
  const { code, stderr } = await runInProcess('events', '--imported', '--origins-only', '--ledger', path)
  expect(code).toBe(2)
  expect(stderr).toContain('leave --origins-only')
})

test('copies and origins exclude one another in a search', async () => {
  expect((await runInProcess('search', WORD, '--copies', '--origins-only', '--ledger', path)).code).toBe(2)
})

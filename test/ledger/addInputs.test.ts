import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addInputs, dataFolder, readInputs } from '../../src/app/index.js'
import { openSqliteLedger } from '../../src/ledger/index.js'

const OPTIONS = {
  dataFolder: dataFolder(),
  mode: 'fast' as const,
  jobCount: 2,
  format: null,
  encoding: null,
  wantsTrees: false,
  overrides: {},
  standardInput: (async function* () {})(),
  userAgent: 'sitrep',
  allowPrivate: false,
  onBytes: () => {},
  onSize: () => {},
  onSkipped: () => {},
  now: () => '2024-03-05T10:00:00.000Z',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-add-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, words: string) => writeFileSync(join(folder, name), words)

async function kindsOf(outcomes: AsyncGenerator<{ kind: string }>): Promise<string[]> {
  const kinds: string[] = []
  for await (const { kind } of outcomes) kinds.push(kind)
  return kinds
}

test('one new report before many that are known is read, though few are to be read', async () => {
  const ledger = openSqliteLedger(join(folder, 'sitrep.db'), { mayCreate: true })
  for (let number = 10; number < 22; number++) write(`${number}.txt`, `Peru thanked Chile ${number} times.`)
  await kindsOf(addInputs([folder], ledger, { ...OPTIONS, jobCount: 1 }))
  write('01.txt', 'Iran met Iraq.')
  expect(await kindsOf(addInputs([folder], ledger, OPTIONS))).toEqual(['kept', ...Array(12).fill('known')])
  await ledger.close()
})

test('one report before many inputs that fail is read, though few are to be read', async () => {
  write('01.txt', 'Iran met Iraq.')
  for (let number = 10; number < 22; number++) write(`${number}.txt`, '')
  expect(await kindsOf(readInputs([folder], OPTIONS))).toEqual(['read', ...Array(12).fill('fault')])
})

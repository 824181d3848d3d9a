import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { openSqliteLedger } from '../../src/ledger/index.js'

const AT = '2024-03-05T10:00:00.000Z'
let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
  path = join(folder, 'sitrep.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (mayCreate = true) => openSqliteLedger(path, { mayCreate, busyTimeoutMs: 50 })
const deposit = (text?: string) => ({
  reading: makeReading(text === undefined ? {} : { text }),
  origin: 'post.txt',
  fetchedAt: null,
})

async function makeLedger(): Promise<void> {
  const ledger = open()
  await ledger.keep([deposit()], AT)
  await ledger.close()
}

test('a missing ledger is told, and how to make one', () => {
  expect(() => open(false)).toThrow(expect.objectContaining({ code: 'ledger-missing' }))
  expect(() => open(false)).toThrow(/sitrep init/)
})

test('a folder that does not exist is told', () => {
  path = join(folder, 'nowhere', 'sitrep.db')
  expect(() => open()).toThrow(/nowhere/)
})

test('a file that is no database is refused and left as it was', () => {
  writeFileSync(
    path,
    'These are the notes of a desk, not a database; they are long enough to be read as a header.\n'.repeat(20),
  )
  const before = readFileSync(path)
  expect(() => open()).toThrow(expect.objectContaining({ code: 'ledger-foreign' }))
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a database of another program is refused and left as it was', () => {
  const other = new Database(path)
  other.exec('CREATE TABLE notes (words TEXT)')
  other.close()
  const before = readFileSync(path)
  expect(() => open()).toThrow(expect.objectContaining({ code: 'ledger-foreign' }))
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a ledger of a newer version is refused and left as it was', async () => {
  await makeLedger()
  const newer = new Database(path)
  newer.pragma('user_version = 999')
  newer.close()
  expect(() => open()).toThrow(expect.objectContaining({ code: 'ledger-newer' }))
  expect(() => open()).toThrow(/Update sitrep/)
})

test('a damaged ledger is told', async () => {
  await makeLedger()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4096, 40_960)
  writeFileSync(path, bytes)
  await expect(async () => open().keep([deposit('Other words.')], AT)).rejects.toMatchObject({ code: 'ledger-corrupt' })
})

test('a ledger that another process writes is told after the wait, and nothing is lost', async () => {
  await makeLedger()
  const other = new Database(path)
  other.exec('BEGIN IMMEDIATE')
  const ledger = open()
  await expect(ledger.keep([deposit('Other words.')], AT)).rejects.toMatchObject({ code: 'ledger-locked' })
  expect(await ledger.reports({}, { limit: 9, offset: 0 })).toHaveLength(1)
  other.exec('ROLLBACK')
  await ledger.keep([deposit('Other words.')], AT)
  expect(await ledger.reports({}, { limit: 9, offset: 0 })).toHaveLength(2)
  await ledger.close()
  other.close()
})

test('a disk without room is told, and what was kept is still there', async () => {
  await makeLedger()
  const probe = new Database(path)
  const pageCount = Number(probe.pragma('page_count', { simple: true }))
  probe.close()
  const ledger = openSqliteLedger(path, { mayCreate: false, maxPages: pageCount })
  const long = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(' ')
  await expect(ledger.keep([deposit(long)], AT)).rejects.toMatchObject({ code: 'ledger-full' })
  expect(await ledger.reports({}, { limit: 9, offset: 0 })).toHaveLength(1)
  await ledger.close()
})

test.skipIf(process.getuid?.() === 0)('a ledger that may not be written is told', async () => {
  await makeLedger()
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  await expect(async () => open().keep([deposit('Other words.')], AT)).rejects.toMatchObject({
    code: 'ledger-read-only',
  })
  chmodSync(folder, 0o755)
})

test('a ledger that is only read answers, and refuses to be written', async () => {
  await makeLedger()
  const ledger = openSqliteLedger(path, { mayCreate: false, readOnly: true })
  expect(await ledger.reports({}, { limit: 5, offset: 0 })).toHaveLength(1)
  await expect(ledger.keep([deposit('Other words.')], AT)).rejects.toMatchObject({ code: 'ledger-read-only' })
  await ledger.close()
})

test('an older ledger that may only be read is told, and left as it was', async () => {
  await makeLedger()
  const database = new Database(path)
  database.pragma('user_version = 1')
  database.pragma('journal_mode = DELETE')
  database.close()
  const before = readFileSync(path)
  expect(() => openSqliteLedger(path, { mayCreate: false, readOnly: true })).toThrow(
    /older version .* may not be written/,
  )
  expect(readFileSync(path).equals(before)).toBe(true)
})

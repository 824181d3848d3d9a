import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { Connection } from '../../src/ledger/sqlite/Connection.js'
import { migrate } from '../../src/ledger/sqlite/migrate.js'
import { MIGRATIONS } from '../../src/ledger/sqlite/migrations/migrations.js'
import { keepReport } from '../../src/ledger/sqlite/write/keepReport.js'

const AT = '2024-03-05T10:00:00.000Z'
const ALL = { limit: 100, offset: 0 }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A ledger as a version of old wrote it, with a report in it. */
function writeOld(path: string, version: number): void {
  const database = new Database(path)
  migrate(database, path, MIGRATIONS.slice(0, version))
  keepReport(new Connection(database), { reading: makeReading(), origin: 'post.txt', fetchedAt: null }, AT)
  database.close()
}

test.each(
  MIGRATIONS.map((_, index) => index + 1),
)('a ledger of version %i opens with all that is in it', async (version) => {
  const path = join(folder, 'old.db')
  writeOld(path, version)
  const ledger = openSqliteLedger(path, { mayCreate: false })
  expect((await ledger.reports({}, ALL)).map(({ report }) => report)).toEqual([makeReading().report])
  expect((await ledger.events({}, ALL)).map(({ event }) => event)).toEqual(makeReading().events)
  expect(await ledger.log(null, ALL)).toHaveLength(1)
  const { source } = await ledger.sources.add({ address: 'https://post.example/rss', kind: 'feed' }, AT)
  expect(await ledger.sources.list()).toEqual([source])
  expect((await ledger.lineage.unsettled(9)).map(({ kept }) => kept.origin)).toEqual(['post.txt'])
  expect(await ledger.imports.events({}, ALL)).toEqual([])
  expect((await ledger.checkup()).schemaVersion).toBe(MIGRATIONS.length)
  await ledger.close()
})

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
import { indexWords } from '../../src/ledger/sqlite/write/indexWords.js'
import { keepReport } from '../../src/ledger/sqlite/write/keepReport.js'

/** What a report is written to, each after what it points at. */
const FIRST_TABLES =
  'log reports codings events event_sides claims expectations expectation_sides dyad_days event_pairs'.split(' ')

const AT = '2024-03-05T10:00:00.000Z'
const ALL = { limit: 100, offset: 0 }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ledger-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A ledger as a version of old wrote it, with a report in it: written as of now, copied as far as the old one had room. */
function writeOld(path: string, version: number): void {
  const database = new Database(path)
  migrate(database, path, MIGRATIONS.slice(0, version))
  const source = join(folder, 'source.db')
  const written = new Database(source)
  migrate(written, source, MIGRATIONS)
  keepReport(new Connection(written), { reading: makeReading(), origin: 'post.txt', fetchedAt: null }, AT)
  written.close()
  database.prepare('ATTACH ? AS source').run(source)
  for (const table of FIRST_TABLES) {
    const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`).pluck().all().join(', ')
    if (columns !== '') database.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM source.${table}`)
  }
  database.exec('DETACH source')
  indexWords(new Connection(database), 1, makeReading().report.title, makeReading().report.text)
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
  const pair = { actor: 'NOR', recipient: 'SUD', from: '2024-03-04', before: '2024-03-05' }
  expect(await ledger.events(pair, ALL)).toHaveLength(1)
  expect(await ledger.events({ involving: 'SUD', before: '2024-03-04' }, ALL)).toHaveLength(0)
  expect(await ledger.log(null, ALL)).toHaveLength(1)
  const { source } = await ledger.sources.add({ address: 'https://post.example/rss', kind: 'feed' }, AT)
  expect(await ledger.sources.list()).toEqual([source])
  expect((await ledger.lineage.unsettled(9)).map(({ kept }) => kept.origin)).toEqual(['post.txt'])
  expect(await ledger.imports.events({}, ALL)).toEqual([])
  expect((await ledger.checkup()).schemaVersion).toBe(MIGRATIONS.length)
  await ledger.close()
})

test('how a report was had is filled in once, from the fetches of older versions', async () => {
  const path = join(folder, 'old.db')
  writeOld(path, 7)
  const database = new Database(path)
  database.exec(`
    INSERT INTO sources VALUES (1, 's:1', 'https://post.example/rss', 'feed', '${AT}');
    INSERT INTO entries (key, source_key, id, signature, listed_at, outcome) VALUES (1, 1, 'one', 'a', '${AT}', 'kept');
    INSERT INTO fetches (entry_key, at, outcome, quality, report_id, url)
      SELECT 1, '${AT}', 'kept', 'cut', id, 'https://post.example/1' FROM reports`)
  database.close()
  const ledger = openSqliteLedger(path, { mayCreate: false })
  const how = { quality: 'cut', sourceId: 's:1', foundAt: 'https://post.example/1' }
  expect(await ledger.reports({}, ALL)).toMatchObject([how])
  await ledger.close()
  const again = new Database(path)
  expect(() => again.exec("UPDATE reports SET quality = 'whole'")).toThrow('never changed')
  again.close()
})

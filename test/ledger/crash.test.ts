import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { seededRandom } from '../../bench/measures/seededRandom.js'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { killKeeper } from './crash/killKeeper.js'

const KILLS = 200
const LONGEST_DELAY_MS = 60
const ALL = { limit: 1_000_000, offset: 0 }

test(`${KILLS} kills lose no report that was printed as kept, and leave a ledger that opens`, async ({ signal }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-crash-'))
  const path = join(folder, 'sitrep.db')
  // The packages are found from here, wherever the bundle lies.
  const script = join(import.meta.dirname, '../../node_modules/.cache-crash-keeper.mjs')
  try {
    await build({
      entryPoints: [join(import.meta.dirname, 'crash/keeper.ts')],
      outfile: script,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    })
    const random = seededRandom(7)
    const promised: string[] = []
    for (let round = 0; round < KILLS; round++) {
      const delayMs = random() * LONGEST_DELAY_MS
      promised.push(...(await killKeeper({ script, path, first: promised.length, delayMs, signal })))
    }
    await expectWhole(path, promised)
  } finally {
    rmSync(script, { force: true })
    rmSync(folder, { recursive: true })
  }
}, 900_000)

async function expectWhole(path: string, promised: readonly string[]): Promise<void> {
  const ledger = openSqliteLedger(path, { mayCreate: false })
  const kept = (await ledger.reports({}, ALL)).map(({ id }) => id)
  const records = await ledger.events({}, ALL)
  const log = await ledger.log(null, ALL)
  await ledger.close()
  expect(promised.length).toBeGreaterThan(KILLS)
  expect(promised.filter((id) => !kept.includes(id))).toEqual([])
  expect(new Set(kept).size).toBe(kept.length)
  expect([records.length, log.length]).toEqual([kept.length, kept.length])
  const database = new Database(path)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  const words = database.prepare("INSERT INTO report_words (report_words) VALUES ('integrity-check')")
  expect(() => words.run()).not.toThrow()
  database.close()
}

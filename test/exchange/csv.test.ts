import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allRows } from './allRows.js'
import { runInProcess } from './runInProcess.js'
import { fillSmallLedger, withLedger } from './smallLedger.js'

// Each test runs whole commands, and the first one of a file opens all that they need.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder = ''
const at = (name: string) => join(folder, name)
const ALL = { limit: 100, offset: 0 }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-exchange-'))
  await fillSmallLedger(at('a.db'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const exportAll = () =>
  runInProcess('export', '--format', 'csv', '--what', 'all', '--ledger', at('a.db'), '--output', at('tables'))

test('tables of a ledger give its reports and their current readings back, to the last field', async () => {
  expect((await exportAll()).code).toBe(0)
  const { code, stderr } = await runInProcess('import', at('tables'), '--ledger', at('b.db'))
  expect([code, stderr]).toEqual([0, expect.stringContaining('2 reports, 2 readings added')])
  const [before, after] = [allRows(at('a.db')), allRows(at('b.db'))]
  for (const table of ['reports', 'dyad_days']) expect(after[table]).toEqual(before[table])
  const contents = (path: string) =>
    withLedger(path, async (ledger) => [
      await ledger.events({}, ALL),
      await ledger.claims({}, ALL),
      await ledger.expectations({}, ALL),
    ])
  expect(await contents(at('b.db'))).toEqual(await contents(at('a.db')))
  expect((await runInProcess('doctor', '--ledger', at('b.db'))).code).toBe(0)
})

test('no cell begins as a formula does', async () => {
  await exportAll()
  for (const name of ['reports', 'events', 'claims', 'expectations']) {
    const cells = readFileSync(at(`tables/${name}.csv`), 'utf8').split(/[,\n]"?/)
    expect(cells.filter((cell) => /^\s*[=+@]/.test(cell) && !cell.startsWith('\t=SUM(A1)'))).toEqual([])
  }
})

test('the tables begin with the columns of the lists', async () => {
  const { stdout } = await runInProcess('export', '--format', 'csv', '--actor', 'SUD', '--ledger', at('a.db'))
  const listed = await runInProcess('events', '--actor', 'SUD', '--csv', '--ledger', at('a.db'))
  const [header = ''] = listed.stdout.toString().split('\n')
  expect(stdout.toString().startsWith(`${header},record\n`)).toBe(true)
})

test('several tables need a folder', async () => {
  const { code, stderr } = await runInProcess('export', '--format', 'csv', '--what', 'all', '--ledger', at('a.db'))
  expect([code, stderr]).toEqual([2, expect.stringContaining('name a folder with --output')])
})

test('a table of records alone is not taken', async () => {
  await exportAll()
  const { code, stderr } = await runInProcess('import', at('tables/events.csv'), '--ledger', at('b.db'))
  expect([code, stderr]).toEqual([2, expect.stringContaining('give the table of reports, too')])
})

test('damaged rows are told and the rest is taken', async () => {
  await exportAll()
  const events = readFileSync(at('tables/events.csv'), 'utf8').split('\n')
  writeFileSync(at('tables/events.csv'), [...events.slice(0, 2), 'a,b', ...events.slice(2)].join('\n'))
  const { code, stderr } = await runInProcess('import', at('tables'), '--ledger', at('b.db'))
  expect(code).toBe(4)
  expect(stderr).toContain('events.csv:3 has 2 fields')
  expect(stderr).toContain('2 reports, 2 readings added')
})

test('rows in another order than the reports are told', async () => {
  await exportAll()
  const [header = '', ...rows] = readFileSync(at('tables/claims.csv'), 'utf8')
    .trim()
    .split(/\n(?=r:)/)
  expect(rows).toHaveLength(2)
  writeFileSync(at('tables/claims.csv'), [header, ...rows.reverse()].join('\n'))
  const { code, stderr } = await runInProcess('import', at('tables'), '--ledger', at('b.db'))
  expect([code, stderr]).toEqual([4, expect.stringContaining('leave all tables in the order')])
})

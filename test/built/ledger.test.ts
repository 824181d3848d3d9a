import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSitrep } from '../support/runSitrep.js'

const FIRST = `Title: Peru thanks Chile
Published: 2024-03-05
Outlet: Lima Courier

Peruvian President Dina Boluarte thanked Chile on Monday. Chile's foreign ministry said it would send aid in April.
`
const SECOND = `Title: Iran meets Iraq
Published: 2024-03-07
Outlet: Basra News

Iranian Foreign Minister Hossein Amir-Abdollahian met Iraqi Foreign Minister Fuad Hussein in Baghdad on Wednesday.
`

let folder = ''
const sitrep = (...args: string[]) => runSitrep(args, { cwd: folder })
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-desk-'))
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'first.txt'), FIRST)
  writeFileSync(join(folder, 'in', 'second.txt'), SECOND)
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('before anything is kept, a list says how to begin', async () => {
  const { stdout, stderr, code } = await sitrep('events')
  expect([stdout, code]).toEqual(['', 1])
  expect(stderr).toMatch(/There is no ledger at .*sitrep\.db/)
})

describe('a ledger of two reports', () => {
  beforeAll(async () => {
    const { stdout, stderr, code } = await sitrep('add', 'in', 'empty.txt')
    expect(code).toBe(4)
    expect(stdout.match(/^kept r:/gm)).toHaveLength(2)
    expect(stderr).toContain('empty.txt is empty')
    expect(stderr).toContain('2 reports kept')
  })

  test('adds nothing the second time', async () => {
    const { stdout, stderr, code } = await sitrep('add', 'in')
    expect([stdout, code]).toEqual(['', 0])
    expect(stderr).toContain('0 reports kept')
    expect(stderr).toContain('2 known before')
  })

  test('says as JSON what became of each input', async () => {
    const { stdout } = await sitrep('add', 'in', '--json')
    expect(lines(stdout).map(({ schema, outcome }) => [schema, outcome])).toEqual([
      ['sitrep.add/1', 'known'],
      ['sitrep.add/1', 'known'],
    ])
  })

  test('lists reports, the latest first', async () => {
    const { stdout } = await sitrep('reports', '--json')
    expect(lines(stdout).map(({ title }) => title)).toEqual(['Iran meets Iraq', 'Peru thanks Chile'])
  })

  test.each([
    [['--dyad', 'PER:CHL'], ['SUPPORT']],
    [['--involving', 'IRQ'], ['CONSULT']],
    [['--category', 'consult,support', '--outlet', 'lima courier'], ['SUPPORT']],
    [['--from', '2024-03-06', '--to', '2024-03-06'], ['CONSULT']],
    [['--since', '2024-03-06'], ['CONSULT']],
    [['--as-of', '2001-01-01'], []],
  ])('lists events with %j', async (flags, categories) => {
    const { stdout, code } = await sitrep('events', '--status', 'happened', ...flags, '--json')
    expect(code).toBe(0)
    const found = stdout === '' ? [] : lines(stdout)
    expect(found.map(({ event }) => event.category)).toEqual(categories)
  })

  test('names the report in each row of CSV', async () => {
    const { stdout } = await sitrep('events', '--dyad', 'PER:CHL', '--csv')
    const [header, row] = stdout.split('\n')
    expect(header).toMatch(/^report_id,url,outlet,title,published,event_id,category/)
    expect(row).toMatch(/^r:[0-9a-f]{16},,Lima Courier,Peru thanks Chile,2024-03-05,/)
  })

  test('shows what is asked page by page', async () => {
    const { stdout, stderr } = await sitrep('reports', '--limit', '1')
    expect(stdout).toContain('Iran meets Iraq')
    expect(stdout).not.toContain('Peru')
    expect(stderr).toContain('--offset 1 shows the next')
    expect((await sitrep('reports', '--limit', '1', '--offset', '1')).stdout).toContain('Peru thanks Chile')
  })

  test('finds reports by their words', async () => {
    const { stdout } = await sitrep('search', 'bagh* -chile')
    expect(stdout).toContain('Iran meets Iraq')
    expect(stdout).toContain('in Baghdad on')
    const none = await sitrep('search', 'zeppelin')
    expect([none.stdout, none.code]).toEqual(['', 0])
    expect(none.stderr).toContain('fewer or wider filters')
  })

  test('shows a report, and a record down to its sentence', async () => {
    const [report] = lines((await sitrep('reports', '--json')).stdout)
    const page = (await sitrep('show', report.id)).stdout
    for (const part of ['Iran meets Iraq', 'Records', 'CONSULT', 'Text', 'from in/second.txt'])
      expect(page).toContain(part)
    const [first] = lines((await sitrep('events', '--involving', 'IRQ', '--json')).stdout)
    const record = (await sitrep('show', first.event.id)).stdout
    expect(record).toContain('met Iraqi Foreign Minister')
    expect(record).toContain(`rule ${first.event.rule}`)
  })

  test('an id of nothing is told', async () => {
    const { stderr, code } = await sitrep('show', 'r:0000000000000000')
    expect(code).toBe(1)
    expect(stderr).toContain('holds nothing of the id')
  })

  test('is found well', async () => {
    const { stdout, code } = await sitrep('doctor', '--json')
    expect(code).toBe(0)
    const { reportCount, items } = JSON.parse(stdout)
    expect(reportCount).toBe(2)
    expect(items.every(({ isWell }: { isWell: boolean }) => isWell)).toBe(true)
  })
})

test.each([
  [['events', '--dyad', 'PER'], 'ACTOR:RECIPIENT'],
  [['events', '--category', 'VISIT'], '"VISIT" is none of'],
  [['events', '--as-of', 'yesterday'], 'YYYY-MM-DD'],
  [['reports', '--limit', '0'], 'Give a number from 1'],
  [['reports', '--json', '--csv'], 'cannot be used with'],
  [['search'], "missing required argument 'words'"],
])('%j is a wrong use, and the exit code is 2', async (args, message) => {
  const { stderr, code } = await sitrep(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test('a ledger is where the settings say', async () => {
  const there = join(folder, 'elsewhere')
  mkdirSync(there)
  writeFileSync(join(there, 'sitrep.json'), '{"ledger": "desk.db"}')
  const { stderr } = await runSitrep(['add', join(folder, 'in', 'first.txt')], { cwd: there })
  expect(stderr).toContain(join(there, 'desk.db'))
})

test('what the same versions have read is not read again', async () => {
  const { stdout, stderr, code } = await sitrep('recode')
  expect([stdout, code]).toEqual(['', 0])
  expect(stderr).toContain('0 of 2 reports read again')
})

test('what other versions have read is read again, and the older reading stays', async () => {
  expect((await sitrep('recode', '--fast')).stderr).toContain('2 of 2 reports read again')
  const [report] = lines((await sitrep('reports', '--json')).stdout)
  const [shown] = lines((await sitrep('show', report.id, '--json')).stdout)
  expect(shown.versions).toHaveLength(2)
  expect(shown.versions[0].supersededAt).toBe(shown.versions[1].codedAt)
})

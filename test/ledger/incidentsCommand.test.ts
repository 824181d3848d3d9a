import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataFolder } from '../../src/app/index.js'
import { loadSettling } from '../../src/app/ledger/settle/loadSettling.js'
import { settleLedger } from '../../src/app/ledger/settle/settleLedger.js'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { runInProcess } from '../exchange/runInProcess.js'
import { TELLINGS } from './fixtures/tellings.js'

const AT = '2024-03-05T10:00:00.000Z'
let folder = ''
let path = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-incidents-'))
  path = join(folder, 'sitrep.db')
  const ledger = openSqliteLedger(path, { mayCreate: true })
  await ledger.keep(
    TELLINGS.map((reading) => ({ reading, origin: 'post.txt', fetchedAt: null })),
    AT,
  )
  await settleLedger(ledger, await loadSettling(dataFolder()), { now: () => AT, onProgress: () => undefined })
  await ledger.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a command prints, as objects where it prints JSON. */
async function run(...args: string[]) {
  const { code, stdout, stderr } = await runInProcess(...args, '--ledger', path)
  const text = stdout.toString()
  const objects = args.includes('--json')
    ? text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []
  return { code, text, stderr, objects }
}

/** Id and number of records of each incident, the largest first. */
async function incidents(): Promise<readonly { readonly id: string; readonly records: readonly { id: string }[] }[]> {
  const { objects } = await run('incidents', '--json')
  return objects.sort((a, b) => b.records.length - a.records.length)
}

const sizes = async () => (await incidents()).map(({ records }) => records.length)

test('the page says how many tell it, how credible it is and why', async () => {
  const { text, code } = await run('incidents', '--min-origins', '2')
  expect(code).toBe(0)
  expect(text).toContain('● ASSAULT · happened · 4 Mar 2024 · ARD → BRI')
  expect(text.replace(/\s+/g, ' ')).toContain(
    '2 reports, 2 origins, credibility 1 (confirmed: 2 independent origins, told by Echo, Delta)',
  )
})

test.each([
  [['--credibility', '1-2'], 1],
  [['--credibility', '3,4'], 1],
  [['--disputed'], 0],
  [['--disputed', 'date,count'], 0],
  [['--dyad', 'ARD:BRI'], 1],
  [['--to-come'], 0],
  [['--come', '--category', 'consult'], 1],
  [['--as-of', '2024-03-04'], 0],
])('incidents with %j are %i', async (args, count) => {
  expect((await run('incidents', ...args, '--json')).objects).toHaveLength(count)
})

test('a CSV row and an empty list', async () => {
  const { text } = await run('incidents', '--actor', 'ARD', '--csv')
  expect(text.split('\n')[0]).toMatch(/^incident_id,is_future,categories/)
  expect(text.split('\n')[1]).toMatch(/^i:[0-9a-f]{16},false,ASSAULT/)
  const { stderr } = await run('incidents', '--actor', 'ZZZ')
  expect(stderr).toContain('no incidents in')
})

test.each([
  [['incidents', '--credibility', '7'], 'Write grades from 1 to 6'],
  [['incidents', '--disputed', 'colour'], '"colour" is none of'],
  [['incidents', 'merge', 'i:0000000000000000', 'i:0000000000000001'], 'holds no incident i:0000000000000000'],
  [['incidents', 'merge', 'i:0000000000000000'], 'Name two different incidents'],
  [['incidents', 'undo', 'c:0000000000000000'], 'holds no correction'],
])('%j says what to do', async (args, words) => {
  const { code, stderr } = await run(...args)
  expect(code).toBeGreaterThan(0)
  expect(stderr).toContain(words)
})

test('records split off by hand come back when it is undone', async () => {
  const [strike] = await incidents()
  const [record] = strike?.records ?? []
  const split = await run(
    'incidents',
    'split',
    strike?.id ?? '',
    record?.id ?? '',
    '--reason',
    'another raid',
    '--json',
  )
  expect(split.code).toBe(0)
  expect(split.objects[0]).toMatchObject({ schema: 'sitrep.correction/1', kind: 'split', reason: 'another raid' })
  expect(await sizes()).toEqual([1, 1, 1])
  await run('incidents', 'undo', split.objects[0].id, '--by', 'K. L.')
  expect(await sizes()).toEqual([2, 1])
  const { objects } = await run('incidents', 'corrections', '--json')
  expect(objects.map(({ kind, holds }) => [kind, holds])).toEqual([
    ['split', false],
    ['undo', true],
  ])
})

test('incidents merged by hand are one, and what each was is still shown', async () => {
  const [strike, choir] = await incidents()
  const merged = await run('incidents', 'merge', strike?.id ?? '', choir?.id ?? '')
  expect(merged.stderr).toContain('takes it back')
  const [whole] = await incidents()
  expect(whole?.records).toHaveLength(3)
  const gone = [strike, choir].find((one) => one?.id !== whole?.id)?.id ?? ''
  const { text } = await run('show', gone)
  expect(text.replace(/\s+/g, ' ')).toContain(`its records are now in ${whole?.id}`)
  const again = await run('incidents', 'split', gone, 'x')
  expect(again.stderr).toContain('is told no more')
})

test('a record names its incident, an incident its records', async () => {
  const [strike] = await incidents()
  const shown = await run('show', strike?.id ?? '', '--json')
  expect(shown.objects.map(({ schema }) => schema)).toEqual(['sitrep.incident/1', 'sitrep.event/1', 'sitrep.event/1'])
  const record = await run('show', strike?.records[0]?.id ?? '', '--json')
  expect(record.objects).toMatchObject([{ schema: 'sitrep.event/1', incidents: [strike?.id] }])
})

test('records are found by how well their incident is told', async () => {
  expect((await run('events', '--min-origins', '2', '--json')).objects).toHaveLength(2)
  expect((await run('events', '--credibility', '3', '--json')).objects).toHaveLength(1)
})

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  gdeltDocumentLine,
  gdeltEventLine,
  gdeltMentionLine,
  ICEWS_LINES,
  PLOVER_LINE,
  POLECAT_LINES,
} from '../../src/ingest/datasets/fixtures/datasetLines.js'
import { runInProcess } from './runInProcess.js'
import { fillSmallLedger, withLedger } from './smallLedger.js'

// Each test runs whole commands, and the first one of a file opens all that they need.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder = ''
const at = (name: string) => join(folder, name)
const FILES: Readonly<Record<string, readonly string[]>> = {
  'events.CSV': [gdeltEventLine(), 'broken', gdeltEventLine({ 0: '700000002', 26: '999' })],
  'mentions.CSV': [gdeltMentionLine(), gdeltMentionLine({ 6: '4' }), gdeltMentionLine({ 0: '7' })],
  'gkg.csv': [gdeltDocumentLine()],
  'icews.tab': ICEWS_LINES,
  'polecat.txt': POLECAT_LINES,
  'plover.jsonl': [PLOVER_LINE],
}
const NAMES = Object.keys(FILES)
const list = async (...flags: string[]) => {
  const { stdout } = await runInProcess(...flags, '--json', '--ledger', at('a.db'))
  return stdout.toString() === ''
    ? []
    : stdout
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-exchange-'))
  await fillSmallLedger(at('a.db'))
  for (const [name, lines] of Object.entries(FILES)) writeFileSync(at(name), `${lines.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('rows of all datasets are told apart by their content and taken in; a broken one is told', async () => {
  const { code, stderr } = await runInProcess('import', ...NAMES.map(at), '--ledger', at('a.db'))
  expect(stderr).toContain('events.CSV:2 is passed over: 1 columns')
  expect(stderr).toContain('6 imported events, 3 imported mentions, 1 imported articles added')
  expect(code).toBe(4)
})

test('taken in twice they add nothing', async () => {
  const { stderr } = await runInProcess('import', ...NAMES.map(at), '--ledger', at('a.db'))
  expect(stderr).toContain('nothing new added')
})

test('they are listed apart, with the mentions of each', async () => {
  const rows = await list('events', '--imported')
  expect(
    rows.map(({ schema, dataset, rowId, category, mentionCount }) => [schema, dataset, rowId, category, mentionCount]),
  ).toEqual([
    ['sitrep.imported-event/1', 'gdelt', '700000001', 'AGREE', 2],
    ['sitrep.imported-event/1', 'gdelt', '700000002', null, 0],
    ['sitrep.imported-event/1', 'polecat', 'asa20230301-7', 'COERCE', 0],
    ['sitrep.imported-event/1', 'plover', 'P-1#1', 'AGREE', 0],
    ['sitrep.imported-event/1', 'plover', 'P-1#2', 'CONSULT', 0],
    ['sitrep.imported-event/1', 'icews', '20001', 'CONSULT', 0],
  ])
})

test.each([
  [
    ['--dyad', 'PRK:RUS'],
    ['700000001', '700000002'],
  ],
  [['--involving', 'CAN', '--category', 'CONSULT'], ['P-1#2']],
  [['--from', '2015-03-02', '--to', '2016-07-23'], ['20001']],
  [['--as-of', '2001-01-01'], []],
])('they are narrowed by %j', async (flags, ids) => {
  expect((await list('events', '--imported', ...flags)).map(({ rowId }) => rowId)).toEqual(ids)
})

test('they are in no list of records, and count nowhere', async () => {
  expect(await list('events', '--involving', 'PRK')).toEqual([])
  await withLedger(at('a.db'), async (ledger) => {
    expect(await ledger.dyad({ actor: 'PRK', recipient: 'RUS' })).toEqual([])
    expect((await ledger.checkup()).eventCount).toBe(2)
  })
})

test('articles of GKG are listed apart from reports', async () => {
  const [article, ...others] = await list('reports', '--imported', '--outlet', 'POST.example', '--since', '2024-03-06')
  expect(others).toEqual([])
  expect(article).toMatchObject({ schema: 'sitrep.imported-article/1', persons: ['kim jong un'] })
})

test('tables and pages of them', async () => {
  const csv = await runInProcess('events', '--imported', '--csv', '--ledger', at('a.db'))
  expect(csv.stdout.toString().split('\n')[1]).toMatch(/^gdelt,700000001,2024-03-06,AGREE,,036,.*PRK\+GOV,PYONGYANG/)
  const page = await runInProcess('events', '--imported', '--ledger', at('a.db'))
  expect(page.stdout.toString()).toContain('COERCE arrest · 1 Mar 2023 · Lima · Peru → CHL')
  const articles = await runInProcess('reports', '--imported', '--ledger', at('a.db'))
  expect(articles.stdout.toString()).toContain('https://post.example/1')
})

test.each([
  [['events', '--imported', '--status', 'planned'], 'Imported events have no --status'],
  [['events', '--imported', '--actor', 'RUS.MIL'], 'by country only'],
  [['reports', '--imported', '--language', 'en'], 'no --language'],
])('%j is a wrong use', async (args, words) => {
  const { code, stderr } = await runInProcess(...args, '--ledger', at('a.db'))
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
})

test('what sitrep exports as PLOVER it can take in as somebody else’s', async () => {
  await runInProcess(
    'export',
    '--format',
    'plover',
    '--actor',
    'NOR',
    '--ledger',
    at('a.db'),
    '--output',
    at('own.jsonl'),
  )
  const { stderr } = await runInProcess('import', at('own.jsonl'), '--ledger', at('b.db'))
  expect(stderr).toContain('1 imported events added')
})

test('a file of another kind is refused, with what could be taken', async () => {
  writeFileSync(at('notes.txt'), 'Just notes.')
  const { code, stderr } = await runInProcess('import', at('notes.txt'), '--ledger', at('b.db'))
  expect([code, stderr]).toEqual([1, expect.stringContaining('nothing that sitrep import knows')])
})

describe('files as GDELT packs and lists them', () => {
  const zip = (name: string, lines: readonly string[]): void =>
    writeFileSync(at(`${name}.zip`), zipSync({ [name]: Buffer.from(lines.join('\n')) }))
  const line = (name: string, size: number): string =>
    `${size} 0123456789abcdef0123456789abcdef http://data.example/gdeltv2/${name}`

  test('an archive is looked into', async () => {
    zip('20240306.export.CSV', [gdeltEventLine({ 0: '800000001' }), 'broken'])
    const { code, stderr } = await runInProcess('import', at('20240306.export.CSV.zip'), '--ledger', at('z.db'))
    expect([code, stderr]).toEqual([4, expect.stringContaining('zip/20240306.export.CSV:2 is passed over')])
    expect(stderr).toContain('1 imported events added')
  })

  test('a list names files beside it; nothing is fetched', async () => {
    zip('20240307.mentions.CSV', [gdeltMentionLine({ 0: '9' })])
    zip('20240307.export.CSV', [gdeltEventLine({ 0: '9' })])
    const size = statSync(at('20240307.mentions.CSV.zip')).size
    const list = [
      line('20240307.mentions.CSV.zip', size),
      line('20240307.gkg.csv.zip', 7),
      line('20240307.export.CSV.zip', 7),
      'x',
    ]
    writeFileSync(at('lastupdate.txt'), list.join('\n'))
    const { code, stderr } = await runInProcess('import', at('lastupdate.txt'), '--ledger', at('z.db'))
    expect(code).toBe(4)
    expect(stderr).toContain('1 imported mentions added')
    expect(stderr).toContain('1 files that')
    expect(stderr).toContain('says 7: fetch it again')
    expect(stderr).toContain('lastupdate.txt:4 names no file')
  })

  test('a list that was given as an address is followed; private addresses only where allowed', async () => {
    const packed = zipSync({ '20240308.export.CSV': Buffer.from(gdeltEventLine({ 0: '900000001' })) })
    const server = createServer((request, response) => {
      const isList = request.url === '/lastupdate.txt'
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/20240308.export.CSV.zip`
      response.setHeader('content-type', isList ? 'text/plain' : 'application/zip')
      response.end(isList ? `${packed.length} 0123456789abcdef0123456789abcdef ${address}\n` : packed)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const list = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lastupdate.txt`
      const refused = await runInProcess('import', list, '--ledger', at('u.db'))
      expect(refused.code).toBe(1)
      const { code, stderr } = await runInProcess('import', list, '--allow-private', '--ledger', at('u.db'))
      expect([code, stderr]).toEqual([0, expect.stringContaining('1 imported events added')])
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test('a damaged archive is told', async () => {
    writeFileSync(at('broken.zip'), Buffer.from('PK\u0003\u0004 and nothing that follows from it'))
    const { code, stderr } = await runInProcess('import', at('broken.zip'), '--ledger', at('z.db'))
    expect([code, stderr]).toEqual([1, expect.stringContaining('damaged or locked ZIP')])
  })
})

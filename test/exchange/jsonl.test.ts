import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gdeltMentionLine } from '../../src/ingest/datasets/fixtures/datasetLines.js'
import { readGdeltMention } from '../../src/ingest/index.js'
import { makeEvent, makeReading } from '../../src/ledger/fixtures/makeReading.js'
import { allRows } from './allRows.js'
import { runInProcess } from './runInProcess.js'
import { DAY_1, DAY_2, DAY_3, fillSmallLedger, withLedger } from './smallLedger.js'

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

test('a ledger that was exported and taken in by an empty one is equal, row by row', async () => {
  const out = await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
  expect([out.code, out.stderr]).toEqual([0, expect.stringContaining('2 things written')])
  const { code, stderr } = await runInProcess('import', at('a.jsonl'), '--ledger', at('b.db'))
  expect([code, stderr]).toEqual([0, expect.stringContaining('2 reports, 3 readings, 3 log lines added')])
  expect(allRows(at('b.db'))).toEqual(allRows(at('a.db')))
  expect((await runInProcess('doctor', '--ledger', at('b.db'))).code).toBe(0)
})

test('it is found by its words after the way there and back', async () => {
  await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
  await runInProcess('import', at('a.jsonl'), '--ledger', at('b.db'))
  expect((await runInProcess('search', '北京', '--ledger', at('b.db'))).stdout.toString()).toContain('quoted, title')
})

test('what is exported twice is the same to the byte, and taken in twice adds nothing', async () => {
  const first = await runInProcess('export', '--ledger', at('a.db'))
  const second = await runInProcess('export', '--ledger', at('a.db'))
  expect(first.stdout.equals(second.stdout)).toBe(true)
  writeFileSync(at('a.jsonl'), first.stdout)
  const before = allRows(at('a.db'))
  const { stderr } = await runInProcess('import', at('a.jsonl'), '--ledger', at('a.db'))
  expect(stderr).toContain('nothing new added')
  expect(allRows(at('a.db'))).toEqual(before)
})

test('a ledger that held something takes what is new, and notes it in its log', async () => {
  await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
  await withLedger(at('c.db'), (ledger) =>
    ledger.keep(
      [
        {
          reading: makeReading({ text: 'Other words, no records.' }, { events: [], claims: [] }),
          origin: 'c',
          fetchedAt: null,
        },
      ],
      DAY_1,
    ),
  )
  await runInProcess('import', at('a.jsonl'), '--ledger', at('c.db'))
  await withLedger(at('c.db'), async (ledger) => {
    expect(await ledger.reports({}, ALL)).toHaveLength(3)
    expect((await ledger.log('ledger', ALL)).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['import', { origin: at('a.jsonl'), reports: 2, readings: 3, 'log lines': 3 }],
    ])
  })
  expect((await runInProcess('doctor', '--ledger', at('c.db'))).code).toBe(0)
})

test('an older reading goes behind a newer one that the ledger has, and the roll-ups stay right', async () => {
  await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
  await withLedger(at('c.db'), (ledger) =>
    ledger.keep(
      [
        {
          reading: makeReading({ url: 'https://post.example/1' }, { events: [makeEvent({ category: 'REJECT' })] }),
          origin: 'c',
          fetchedAt: null,
        },
      ],
      DAY_3,
    ),
  )
  await runInProcess('import', at('a.jsonl'), '--ledger', at('c.db'))
  await withLedger(at('c.db'), async (ledger) => {
    const [event] = await ledger.events({ involving: 'NOR', categories: ['REJECT', 'ACCUSE'] }, ALL)
    expect(event?.event.category).toBe('REJECT')
    expect(await ledger.versions(event?.report.id ?? '')).toHaveLength(3)
  })
  expect((await runInProcess('doctor', '--ledger', at('c.db'))).code).toBe(0)
})

test('an export as of a day holds what was known then, and can be taken in', async () => {
  await runInProcess('export', '--as-of', '2024-03-05', '--ledger', at('a.db'), '--output', at('then.jsonl'))
  await runInProcess('import', at('then.jsonl'), '--ledger', at('b.db'))
  await withLedger(at('b.db'), async (ledger) => {
    const scores = (await ledger.events({ categories: ['ACCUSE'] }, ALL)).map(({ event }) => event.score)
    expect(scores).toEqual([-2])
    expect(await ledger.log(null, ALL)).toHaveLength(2)
  })
})

test('lines that cannot be taken are told with their place, and the rest is taken', async () => {
  const { stdout } = await runInProcess('export', '--ledger', at('a.db'))
  const lines = stdout.toString().split('\n')
  const reading = JSON.parse(lines[2] ?? '')
  const wrong = [
    '{',
    '[]',
    '{"schema":"sitrep.event/1"}',
    JSON.stringify({ ...reading, reportId: 'r:0000000000000000' }),
    JSON.stringify({ ...reading, codedAt: 'today' }),
    JSON.stringify({ ...reading, events: [{ ...reading.events[0], category: 'NICE' }] }),
    JSON.stringify({
      ...reading,
      codedAt: DAY_3,
      events: [{ ...reading.events[0], evidence: [{ sentence: 0, exact: 'no', start: 0, end: 2 }] }],
    }),
    JSON.stringify({ ...reading, events: [reading.events[0], reading.events[0]] }),
    JSON.stringify({ ...JSON.parse(lines[0] ?? ''), text: 'Other words.' }),
    JSON.stringify({ ...reading, kind: 'weather' }),
  ]
  writeFileSync(at('a.jsonl'), [...lines.slice(0, 2), ...wrong, ...lines.slice(2)].join('\n'))
  const { code, stderr } = await runInProcess('import', at('a.jsonl'), '--ledger', at('b.db'))
  expect(code).toBe(4)
  const told = stderr.split('\n').slice(0, wrong.length).sort()
  for (const [index] of wrong.entries()) expect(stderr).toContain(`a.jsonl:${index + 3} is passed over`)
  expect(told).toHaveLength(wrong.length)
  for (const words of [
    'no JSON',
    'no JSON object',
    'only part of a ledger',
    'neither the file nor',
    'no instant',
    'none of AGREE',
    'does not say',
    'two of the id',
    'not that of its words',
    'kind is unknown',
  ])
    expect(stderr).toContain(words)
  expect(allRows(at('b.db'))).toEqual(allRows(at('a.db')))
})

test('one kind of thing goes out as the lists print it, narrowed as they are', async () => {
  const { stdout } = await runInProcess('export', '--what', 'events', '--actor', 'SUD', '--ledger', at('a.db'))
  const listed = await runInProcess('events', '--actor', 'SUD', '--json', '--ledger', at('a.db'))
  expect(stdout.toString()).toBe(listed.stdout.toString())
  expect(JSON.parse(stdout.toString()).event.category).toBe('CONSULT')
  const none = await runInProcess('export', '--what', 'events', '--actor', 'EAS', '--ledger', at('a.db'))
  expect([none.stdout.toString(), none.code]).toEqual(['', 0])
  expect(none.stderr).toContain('fewer or wider filters')
})

test.each([
  [['--actor', 'SUD'], 'Only event records have actors'],
  [['--format', 'xls'], 'Allowed choices'],
  [['--what', 'weather'], 'Allowed choices'],
])('%j is a wrong use', async (flags, words) => {
  const { code, stderr } = await runInProcess('export', ...flags, '--ledger', at('a.db'))
  expect(code).toBe(2)
  expect(stderr).toContain(words)
})

test('a file that cannot be written is told, and nothing is left of it', async () => {
  const { code, stderr } = await runInProcess('export', '--ledger', at('a.db'), '--output', at('no/where.jsonl'))
  expect([code, stderr]).toEqual([1, expect.stringContaining('There is no folder to hold')])
})

test('an export that is packed with gzip is taken in as it is', async () => {
  const { gzipSync } = await import('node:zlib')
  await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
  writeFileSync(at('a.jsonl.gz'), gzipSync(readFileSync(at('a.jsonl'))))
  await runInProcess('import', at('a.jsonl.gz'), '--ledger', at('b.db'))
  expect(allRows(at('b.db'))).toEqual(allRows(at('a.db')))
})

describe('what was set by hand and imported', () => {
  const mend = { id: 'correction-1', kind: 'merge', records: [] } as const

  beforeEach(() =>
    withLedger(at('a.db'), async (ledger) => {
      await ledger.outlets.rate({ outlet: 'The Norland Post', reliability: 'B', reason: 'checked', by: 'desk' }, DAY_1)
      await ledger.outlets.rate({ outlet: 'The Norland Post', reliability: 'C', reason: 'erred', by: 'desk' }, DAY_2)
      const { source } = await ledger.sources.add({ address: 'https://post.example/rss', kind: 'feed' }, DAY_1)
      await ledger.sources.set(source.id, { isPaused: true }, DAY_2)
      await ledger.incidents.correct({ correction: mend, at: DAY_2, who: 'desk', reason: null }, [])
      const cause = { kind: 'source-failing', subject: source.id, reason: '', severity: 'warning' } as const
      const causes = [
        { ...cause, words: 'It fails.', rests: [source.id] },
        { ...cause, reason: 'other', words: 'It fails again.', rests: [] },
      ]
      const [one, two] = await ledger.alerts.settle({ raised: causes, ended: [] }, DAY_1)
      await ledger.alerts.acknowledge(one?.id ?? '', { by: 'desk', reason: null }, DAY_2)
      await ledger.alerts.settle({ raised: [], ended: [{ id: two?.id ?? '', words: 'It answers.' }] }, DAY_2)
      await ledger.imports.keep([readGdeltMention(gdeltMentionLine())], 'gdelt.csv', DAY_2)
    }),
  )

  test('goes there and back, row by row, with its history', async () => {
    await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
    const { code } = await runInProcess('import', at('a.jsonl'), '--ledger', at('b.db'))
    expect(code).toBe(0)
    expect(allRows(at('b.db'))).toEqual(allRows(at('a.db')))
    expect(allRows(at('b.db')).outlet_ratings).toHaveLength(2)
  })

  test('joins what another desk has set: the later rating holds', async () => {
    await withLedger(at('c.db'), (ledger) =>
      ledger.outlets.rate({ outlet: 'The Norland Post', reliability: 'A', reason: 'own', by: 'other' }, DAY_3),
    )
    await runInProcess('export', '--ledger', at('a.db'), '--output', at('a.jsonl'))
    await runInProcess('import', at('a.jsonl'), '--ledger', at('c.db'))
    await withLedger(at('c.db'), async (ledger) => {
      const history = await ledger.outlets.history('The Norland Post')
      expect(
        [...history].sort((a, b) => (a.since < b.since ? -1 : 1)).map(({ reliability, until }) => [reliability, until]),
      ).toEqual([
        ['B', DAY_2],
        ['C', DAY_3],
        ['A', null],
      ])
    })
  })

  test('as of a day is as it was then', async () => {
    await runInProcess('export', '--as-of', '2024-03-05', '--ledger', at('a.db'), '--output', at('a.jsonl'))
    await runInProcess('import', at('a.jsonl'), '--ledger', at('b.db'))
    const { outlet_ratings: ratings, corrections, source_settings: settings } = allRows(at('b.db'))
    expect([ratings?.length, corrections?.length, settings?.length]).toEqual([1, 0, 1])
    expect(ratings?.[0]).toMatchObject({ reliability: 'B', until: null })
  })

  test('rows that no ledger holds are told', async () => {
    const line = (table: string, row: object): string =>
      JSON.stringify({ schema: 'sitrep.ledger/1', kind: 'row', table, row })
    const wrong = [
      line('outlet-rating', {
        outlet: 'Post',
        reliability: 'Z',
        reason: 'x',
        rated_by: 'x',
        since: DAY_1,
        until: null,
      }),
      line('weather', {}),
      line('imported-event', { origin: 'x', imported_at: DAY_1, body: '{"kind":"event"}' }),
      line('source-setting', { source: 'none', folders: '[]', since: DAY_1 }),
      line('correction', { id: 'x', at: DAY_1, body: 'x' }),
    ]
    writeFileSync(at('wrong.jsonl'), wrong.join('\n'))
    const { code, stderr } = await runInProcess('import', at('wrong.jsonl'), '--ledger', at('b.db'))
    expect(code).toBe(1)
    for (const [index] of wrong.entries()) expect(stderr).toContain(`wrong.jsonl:${index + 1} is passed over`)
  })
})

test('incidents that were merged by hand are merged where the ledger is taken in, also where it was known before', async () => {
  await runInProcess('export', '--ledger', at('a.db'), '--output', at('before.jsonl'))
  await runInProcess('import', at('before.jsonl'), '--ledger', at('b.db'))
  const incidentsOf = async (name: string) => {
    const { stdout } = await runInProcess('incidents', '--json', '--ledger', at(name))
    return stdout
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id as string)
      .sort()
  }
  const apart = await incidentsOf('b.db')
  expect(apart).toHaveLength(2)
  await runInProcess('incidents', 'merge', ...apart, '--by', 'desk', '--ledger', at('b.db'))
  const together = await incidentsOf('b.db')
  expect(together).toHaveLength(1)
  await runInProcess('export', '--ledger', at('b.db'), '--output', at('after.jsonl'))
  await runInProcess('import', at('after.jsonl'), '--ledger', at('c.db'))
  expect(await incidentsOf('c.db')).toEqual(together)
  await runInProcess('import', at('before.jsonl'), '--ledger', at('d.db'))
  await runInProcess('import', at('after.jsonl'), '--ledger', at('d.db'))
  expect(await incidentsOf('d.db')).toEqual(together)
})

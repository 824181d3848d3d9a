import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runInProcess } from '../exchange/runInProcess.js'
import { Desk, READER } from './Desk.js'
import { articlePage, NewsServer } from './NewsServer.js'

vi.setConfig({ testTimeout: 60_000 })

const server = new NewsServer()
let desk: Desk

const MEETING = `The foreign minister of Peru met the foreign minister of Chile in Lima on Monday. ${'They spoke about the border, about trade in grain and about the fishing grounds. '.repeat(9)}`
const CHANGED = MEETING.replace('in Lima', 'in Arica')

beforeAll(() => server.open())
afterAll(async () => {
  server.close()
  await READER.close()
})
beforeEach(async () => {
  server.clear()
  desk = new Desk()
  list('2024-03-05T10:00:00Z')
  print(MEETING)
  await desk.follow(`${server.root}/rss`)
  await desk.sync()
  server.asked = []
})
afterEach(() => desk.close())

const print = (words: string) => server.serve('/1', articlePage('Envoys meet', words))
const kinds = (events: readonly { kind: string }[]) => events.map(({ kind }) => kind).sort()
const reports = async () => [...(await desk.reports())].sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1))

/** A feed of an entry that was changed at an instant, and one of another. */
function list(updated: string, other = '2024-03-01T10:00:00Z'): void {
  server.serveFeed('/rss', [
    { path: '/1', title: 'Envoys meet', updated },
    { path: '/2', title: 'Gone', updated: other },
  ])
}

test('an entry with a newer date of change is asked for anew, and another text is kept as another version', async () => {
  list('2024-03-06T08:00:00Z')
  print(CHANGED)
  desk.later()
  const told = await desk.sync()
  expect(kinds(told)).toEqual(['kept', 'polled'])
  const [first, second] = await reports()
  expect(told.find(({ kind }) => kind === 'kept')).toMatchObject({
    earlier: first?.id,
    kept: { report: { id: second?.id } },
  })
  expect(first?.report.text).toContain('in Lima')
  expect(second?.report.text).toContain('in Arica')
})

test('where the page is as it was, the server is asked conditionally and nothing is kept', async () => {
  list('2024-03-06T08:00:00Z')
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['known', 'polled'])
  expect(server.asked).toEqual(['/rss', '/1'])
  expect(await reports()).toHaveLength(1)
})

test('an instant that all entries name is that of the feed', async () => {
  list('2024-03-06T08:00:00Z', '2024-03-06T08:00:00Z')
  desk.later()
  await desk.sync()
  server.asked = []
  list('2024-03-06T09:00:00Z', '2024-03-06T09:00:00Z')
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['polled'])
  expect(server.asked).toEqual(['/rss'])
})

test('an article that is changed without a word is noticed by those who ask again', async () => {
  print(CHANGED)
  desk.later(7)
  expect(kinds(await desk.sync())).not.toContain('kept')
  const told = await desk.sync({ recheckDays: 3 })
  expect(kinds(told)).toContain('kept')
  const [first, second] = await reports()
  expect(told.find(({ kind }) => kind === 'kept')).toMatchObject({ earlier: first?.id })
  const { url, outlet, published, title } = first?.report ?? {}
  expect(second?.report).toMatchObject({ url, outlet, published, title })
  expect(second).toMatchObject({ quality: 'whole', sourceId: first?.sourceId })
})

test('an article is left alone for six hours, and after so many days', async () => {
  desk.later(5)
  await desk.sync({ recheckDays: 3 })
  expect(server.asked).not.toContain('/1')
  desk.later(2)
  expect(kinds(await desk.sync({ recheckDays: 3 }))).toContain('known')
  expect(server.asked).toContain('/1')
  server.asked = []
  desk.later(24 * 4)
  await desk.sync({ recheckDays: 3 })
  expect(server.asked).not.toContain('/1')
})

test('other marks and spaces are no other version', async () => {
  print(MEETING.replaceAll(', ', ' – ').toUpperCase())
  desk.later(7)
  expect(kinds(await desk.sync({ recheckDays: 3 }))).toContain('known')
  expect(await reports()).toHaveLength(1)
})

test('an article that is gone stays kept, and is not told as missed', async () => {
  server.on('/1', (_, response) => void response.writeHead(410).end())
  desk.later(7)
  const told = await desk.sync({ recheckDays: 3 })
  expect(told.filter(({ kind }) => kind === 'unchecked')).toMatchObject([
    { entry: { url: `${server.root}/1` }, fault: { message: expect.stringContaining('410') } },
  ])
  expect(await reports()).toHaveLength(1)
  expect((await desk.ledger.sources.unhad(desk.at(), 9)).length).toBe(0)
  expect((await desk.ledger.checkup()).items.filter(({ isWell }) => !isWell)).toEqual([])
  server.asked = []
  await desk.sync({ recheckDays: 3 })
  expect(server.asked).not.toContain('/1')
})

test('a server that wants to be left alone is not asked about the rest', async () => {
  server.serveFeed('/rss', [
    { path: '/1', title: 'Envoys meet' },
    { path: '/3', title: 'Envoys part' },
  ])
  server.serve('/3', articlePage('Envoys part', MEETING.replaceAll('met', 'left')))
  desk.later(7)
  await desk.sync()
  for (const path of ['/1', '/3']) server.on(path, (_, response) => void response.writeHead(429).end())
  server.asked = []
  desk.later(7)
  expect(kinds(await desk.sync({ recheckDays: 3 }))).toContain('unchecked')
  expect(server.asked.filter((path) => path !== '/rss')).toHaveLength(1)
})

test('show lists the versions of an article, and reports finds them by their address', async () => {
  print(CHANGED)
  desk.later(7)
  await desk.sync({ recheckDays: 3 })
  const run = async (...args: string[]) => (await runInProcess(...args, '--ledger', desk.path)).stdout.toString()
  const [first, second] = await reports()
  const page = (await run('show', second?.id ?? '')).replace(/\s+/g, ' ')
  expect(page).toContain(`Versions of its words 1. ${first?.id} · fetched 2024-03-06T12:`)
  expect(page).toMatch(/2\. this one · fetched \S+ · \d+ letters · Envoys meet/)
  const [shown = ''] = (await run('show', first?.id ?? '', '--json')).split('\n')
  expect(JSON.parse(shown).textVersions).toMatchObject([{ id: first?.id }, { id: second?.id }])
  expect((await run('reports', '--url', `${server.root}/1`, '--json')).trim().split('\n')).toHaveLength(2)
  expect(await run('show', first?.id ?? '', '--as-of', '2024-03-05')).not.toContain('Versions of its words')
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { articlePage, NewsServer } from './NewsServer.js'
import { type RanHere, runHere } from '../support/runHere.js'

// Each command loads the models anew, as it does for a user.
vi.setConfig({ testTimeout: 120_000 })

const server = new NewsServer()
const MEETING = `The foreign minister of Peru met the foreign minister of Chile in Lima on Monday. ${'They spoke about the border, about trade in grain and about the fishing grounds. '.repeat(9)}`
let folder = ''

beforeAll(() => server.open())
afterAll(() => server.close())
beforeEach(() => {
  server.clear()
  folder = mkdtempSync(join(tmpdir(), 'sitrep-sources-'))
  server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet' }])
  server.serve('/1', articlePage('Envoys meet', MEETING))
})
afterEach(() => rmSync(folder, { recursive: true }))

const env = { SITREP_CONTACT: 'desk@norland.example' }
const sitrep = (...args: string[]): Promise<RanHere> =>
  runHere([...args, ...(args[0] === 'init' ? [] : ['--ledger', join(folder, 'desk.db')])], env)
const add = (...args: string[]) => sitrep('source', 'add', ...args, '--allow-private', '--spacing', '0')
const sync = (...args: string[]) =>
  sitrep('sync', '--allow-private', '--spacing', '0', '--fast', '--jobs', '1', ...args)
const objects = ({ stdout }: RanHere) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('from nothing to a report: source add, sync, reports; and nothing new the second time', async () => {
  expect(await add(`${server.root}/rss`)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^following s:[0-9a-f]{16} .*\/rss: feed of 1 entry\n$/),
  })
  const first = await sync()
  expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^kept r:.*\/rss: .*\/1: \d+ records/) })
  expect(first.stderr).toContain('1 source asked; 1 report kept')
  expect((await sitrep('reports')).stdout).toContain('Envoys meet')
  expect(await sync()).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('1 not due yet') })
})

test('show says how a report was had, and other ledgers take it in', async () => {
  await add(`${server.root}/rss`)
  const id = /kept (r:\S+)/.exec((await sync()).stdout)?.[1] ?? ''
  const page = (await sitrep('show', id)).stdout.replace(/\s+/g, ' ')
  expect(page).toContain('no byline')
  expect(page).toMatch(
    /listed by The Norland Post · s:[0-9a-f]{16} fetched \d{4}-\S+ at http:\S+\/1 its own address is/,
  )
  expect(page).toContain('quality whole: the words are those of its page')
  const [shown] = objects(await sitrep('show', id, '--json'))
  expect(shown).toMatchObject({ quality: 'whole', foundAt: `${server.root}/1`, source: { title: 'The Norland Post' } })
  const file = join(folder, 'desk.jsonl')
  const other = join(folder, 'other.db')
  await sitrep('export', '--output', file)
  await runHere(['import', file, '--ledger', other])
  const { sourceId, quality, foundAt } = shown
  expect(objects(await runHere(['show', id, '--json', '--ledger', other]))[0]).toMatchObject({
    sourceId,
    quality,
    foundAt,
  })
})

test('an address that is added is kept with when and where it was found', async () => {
  const args = ['add', `${server.root}/1`, '--allow-private', '--fast', '--jobs', '1']
  expect((await sitrep(...args)).code).toBe(0)
  const [report] = objects(await sitrep('reports', '--json'))
  expect(report).toMatchObject({ quality: 'whole', foundAt: `${server.root}/1`, fetchedAt: expect.any(String) })
  expect(report.sourceId).toBeNull()
})

test('what happens can be had as JSON', async () => {
  await add(`${server.root}/rss`)
  const told = objects(await sync('--json', '--quiet'))
  expect(told.map(({ schema, event }) => [schema, event])).toEqual([
    ['sitrep.sync/1', 'polled'],
    ['sitrep.sync/1', 'kept'],
  ])
  expect(told[1]).toMatchObject({ entry: '/1', url: `${server.root}/1`, quality: 'whole' })
})

test('the request names who runs this', async () => {
  let agent: string | undefined
  server.on('/rss', ({ headers }, response) => {
    agent = headers['user-agent']
    response.writeHead(500).end()
  })
  await add(`${server.root}/rss`)
  expect(agent).toMatch(/^sitrep\/\S+ \(\+(?:https:\S+; )?desk@norland\.example\)$/)
})

test('without a contact it is said how to set one', async () => {
  const args = ['source', 'add', `${server.root}/rss`, '--allow-private', '--ledger', join(folder, 'desk.db')]
  const { stderr } = await runHere(args, { XDG_CONFIG_HOME: folder })
  expect(stderr).toContain('SITREP_CONTACT')
})

test('of a page the first feed is followed and the others are told', async () => {
  const link = (path: string, title: string) =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${path}">`
  server.serve('/', `<html><head>${link('/rss', 'News')}${link('/world', 'World')}</head><body>Hello.</body></html>`)
  const { stdout, stderr } = await add(server.root)
  expect(stdout).toContain(`${server.root}/rss: feed "News"`)
  expect(stderr).toContain(`the page also names ${server.root}/world`)
})

test('a page without feeds says what may help, and --guess tries customary addresses', async () => {
  server.clear()
  server.serve('/', '<html><head></head><body>Hello.</body></html>')
  server.serveFeed('/feed.xml', [])
  expect(await add(server.root)).toMatchObject({ code: 1, stderr: expect.stringContaining('--guess') })
  expect((await add(server.root, '--guess')).stdout).toContain(`${server.root}/feed.xml: feed of 0 entries`)
})

test('of a list of sitemaps the one for news is followed', async () => {
  const list = ['/pages.xml', '/news.xml'].map((path) => `<sitemap><loc>${server.root}${path}</loc></sitemap>`)
  server.serve('/map.xml', `<sitemapindex>${list.join('')}</sitemapindex>`, 'application/xml')
  expect((await add(`${server.root}/map.xml`)).stdout).toContain(`${server.root}/news.xml`)
})

test('a host that is asked in the open only is found without a scheme', async () => {
  const { stdout } = await add(`${server.root.replace('http://', '')}/rss`)
  expect(stdout).toContain(`${server.root}/rss`)
})

test('private addresses are refused unless allowed', async () => {
  const { code, stderr } = await sitrep('source', 'add', `${server.root}/rss`)
  expect([code, stderr]).toEqual([1, expect.stringContaining('--allow-private')])
  expect(server.asked).toEqual([])
})

test('some addresses of several that cannot be followed are told, the others are followed', async () => {
  expect(await add(`${server.root}/rss`, `${server.root}/nothing`, 'no address')).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('answered 404'),
  })
  expect((await add('no address')).code).toBe(2)
})

test('a source is paused, resumed and removed by title, address or the beginning of its id', async () => {
  const [id = ''] = /s:\w+/.exec((await add(`${server.root}/rss`, '--title', 'Post')).stdout) ?? []
  expect((await sitrep('source', 'pause', 'post')).stdout).toBe(`paused ${id} Post\n`)
  expect(await sync()).toMatchObject({ code: 2, stderr: expect.stringContaining('follows no source') })
  expect(await sync('--source', 'Post')).toMatchObject({ code: 2, stderr: expect.stringContaining('is paused') })
  expect((await sitrep('source', 'resume', id.slice(0, 9))).code).toBe(0)
  expect((await sitrep('source', 'remove', `${server.root}/rss`)).code).toBe(0)
  expect(await sitrep('source', 'list')).toMatchObject({ stdout: '', stderr: expect.stringContaining('source add') })
  expect(objects(await sitrep('source', 'list', '--removed', '--json'))).toMatchObject([{ id, state: 'removed' }])
  expect(await sitrep('source', 'pause', 'Nobody')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('source list'),
  })
})

test('sources are listed as a page, JSON and CSV', async () => {
  await add(`${server.root}/rss`, '--folder', 'Desk/East', '--outlet', 'The Post')
  await sync()
  const page = (await sitrep('source', 'list', '--no-color')).stdout
  expect(page).toMatch(/✓ The Norland Post · Desk \/ East · feed · s:/)
  expect(page).toMatch(/asked 1 min ago, last new entry 1 min ago/)
  expect(objects(await sitrep('source', 'list', '--json'))).toMatchObject([
    {
      schema: 'sitrep.source/1',
      outlet: 'The Post',
      folders: ['Desk', 'East'],
      health: { state: 'well', remarks: [] },
    },
  ])
  expect((await sitrep('source', 'list', '--csv')).stdout.split('\n')[0]).toMatch(/^source_id,address,kind,title/)
  expect((await sitrep('reports', '--outlet', 'The Post')).stdout).toContain('Envoys meet')
})

test('check answers by its exit code, and says since when and why', async () => {
  await add(`${server.root}/rss`)
  expect(await sitrep('source', 'check')).toMatchObject({ code: 0, stderr: expect.stringContaining('not asked yet') })
  server.on('/rss', (_, response) => void response.writeHead(500).end())
  expect((await sync()).code).toBe(1)
  const { code, stdout } = await sitrep('source', 'check', '--no-color')
  expect(code).toBe(1)
  expect(stdout.replace(/\s+/g, ' ')).toMatch(/Fails for 1 min \(once\): .*answered 500\. since \d{4}-/)
  expect((await sitrep('source', 'check', '--csv')).stdout).toContain('answered 500')
})

test('what could not be had is listed with the reason', async () => {
  server.clear()
  server.serveFeed('/rss', [{ path: '/gone', title: 'A lost report' }])
  await add(`${server.root}/rss`)
  expect((await sync()).stderr).toContain('not had: A lost report: ')
  expect((await sitrep('source', 'missed', '--no-color')).stdout).toMatch(/A lost report.*\n.*answered 404/)
  expect(objects(await sitrep('source', 'missed', '--json'))).toMatchObject([
    { schema: 'sitrep.missed/1', title: 'A lost report', url: `${server.root}/gone` },
  ])
})

test('a list of feeds goes in and comes out the same', async () => {
  const list = join(folder, 'in.opml')
  const outline = (title: string, path: string) =>
    `<outline type="rss" text="${title}" title="${title}" xmlUrl="${server.root}${path}"/>`
  const body = `<outline text="Desk">${outline('Post', '/rss')}</outline>${outline('World &amp; More', '/world')}<outline type="rss" text="x" xmlUrl="javascript:x"/>`
  writeFileSync(list, `<opml version="2.0"><head><title>Feeds</title></head><body>${body}</body></opml>`)
  expect(await sitrep('source', 'import', list)).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('2 sources added'),
  })
  expect(await sitrep('source', 'import', list)).toMatchObject({ stderr: expect.stringContaining('2 followed before') })
  const out = join(folder, 'out.opml')
  expect((await sitrep('source', 'export', out)).code).toBe(0)
  expect(await sitrep('source', 'export', out)).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') })
  const again = join(folder, 'again.db')
  await runHere(['source', 'import', out, '--ledger', again], env)
  const listOf = async (ledger: string) =>
    objects(await runHere(['source', 'list', '--json', '--ledger', ledger], env))
      .map(({ address, title, folders }) => ({ address, title, folders }))
      .sort((a, b) => (a.address < b.address ? -1 : 1))
  expect(await listOf(again)).toEqual(await listOf(join(folder, 'desk.db')))
  expect(readFileSync(out, 'utf8')).toContain('World &amp; More')
})

test('a watch keeps what is new, outlives a source that fails, and ends by itself', async () => {
  server.on('/bad', (_, response) => void response.writeHead(500).end())
  await add(`${server.root}/rss`)
  await sitrep('source', 'add', `${server.root}/bad`, '--as', 'feed')
  const follow = ['--allow-private', '--spacing', '0', '--fast', '--jobs', '1']
  const { code, stdout, stderr } = await sitrep('watch', '--for', '1s', ...follow)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^kept r:/)])
  expect(stderr).toMatch(/UTC 2 sources asked, 1 of them failed; 1 report kept/)
})

test('init makes a ledger, writes nothing over, and says what comes next', async () => {
  const path = join(folder, 'new.db')
  expect(await sitrep('init', path)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^made .*sitrep source add/s),
  })
  expect((await sitrep('init', path)).stdout).toMatch(/^there .*left as it was/)
  writeFileSync(
    join(folder, 'notes.txt'),
    'These are notes, not a database, and they are long enough to look like one.\n'.repeat(9),
  )
  expect(await sitrep('init', join(folder, 'notes.txt'))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('not a ledger'),
  })
})

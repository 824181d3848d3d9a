import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sourceHealth } from '../../src/ingest/index.js'
import { articlePage, type Handler, NewsServer } from './NewsServer.js'
import { type Choice, Desk, READER } from './Desk.js'

const server = new NewsServer()
let desk: Desk

const MEETING = `The foreign minister of Peru met the foreign minister of Chile in Lima on Monday. ${'They spoke about the border, about trade in grain and about the fishing grounds. '.repeat(9)}`
const THREAT = `Iran threatened Iraq with sanctions on Monday. ${'A spokesman said that the two states had spoken of it for weeks without a result. '.repeat(9)}`

beforeAll(() => server.open())
afterAll(async () => {
  server.close()
  await READER.close()
})
beforeEach(() => {
  server.clear()
  desk = new Desk()
})
afterEach(() => desk.close())

const kinds = (events: readonly { kind: string }[]) => events.map(({ kind }) => kind).sort()
const twoArticles = () => {
  server.serveFeed('/rss', [
    { path: '/1', title: 'Envoys meet' },
    { path: '/2', title: 'Iran threatens Iraq' },
  ])
  server.serve('/1', articlePage('Envoys meet', MEETING))
  server.serve('/2', articlePage('Iran threatens Iraq', THREAT))
}

test('what a feed lists is fetched, read and kept with where it came from', async () => {
  twoArticles()
  await desk.follow(`${server.root}/rss`)
  expect(kinds(await desk.sync())).toEqual(['kept', 'kept', 'polled'])
  const reports = await desk.reports()
  expect(reports.map(({ report }) => report.title).sort()).toEqual(['Envoys meet', 'Iran threatens Iraq'])
  expect(reports[0]).toMatchObject({
    origin: `${server.root}/rss: ${server.root}/1`,
    report: { url: `${server.root}/1`, outlet: 'The Norland Post', published: '2024-03-05', language: 'en' },
  })
  expect(reports[0]?.fetchedAt).toMatch(/^2024-03-06T12:/)
  expect((await desk.ledger.events({ involving: 'PER' }, { limit: 9, offset: 0 })).length).toBeGreaterThan(0)
  expect((await desk.ledger.sources.list())[0]).toMatchObject({ title: 'The Norland Post', home: `${server.root}/` })
})

test('a second sync asks with the validators, hears 304, and fetches and keeps nothing', async () => {
  twoArticles()
  const id = await desk.follow(`${server.root}/rss`)
  await desk.sync()
  expect(kinds(await desk.sync())).toEqual(['waiting'])
  desk.later()
  server.asked = []
  expect(kinds(await desk.sync())).toEqual(['polled'])
  expect(server.asked).toEqual(['/rss'])
  expect(await desk.ledger.sources.polls(id, 1)).toMatchObject([{ status: 'unchanged', httpStatus: 304 }])
  expect(await desk.reports()).toHaveLength(2)
})

test('a source that fails is told, does not hinder the others, and is left alone for longer each time', async () => {
  twoArticles()
  server.on('/bad', (_, response) => void response.writeHead(500).end())
  const bad = await desk.follow(`${server.root}/bad`)
  await desk.follow(`${server.root}/rss`)
  expect(kinds(await desk.sync())).toEqual(['kept', 'kept', 'polled', 'polled'])
  desk.later(1)
  await desk.sync()
  const memory = await desk.ledger.sources.memory(bad)
  expect(memory?.failureCount).toBe(2)
  expect(Date.parse(memory?.nextAllowedAt ?? '') - desk.now).toBe(600_000)
  const polls = (await desk.ledger.sources.polls(bad, 9)).map((poll) => ({ ...poll, at: Date.parse(poll.at) }))
  expect(sourceHealth(polls, desk.now).remarks[0]?.words).toMatch(/^Fails for 60 min \(2 times\): .*answered 500/)
})

test('an answer that is no feed is a failed poll, and the feed that comes back is read though it is the same', async () => {
  twoArticles()
  const id = await desk.follow(`${server.root}/rss`)
  server.serve('/rss', '<html><body>Back soon.</body></html>')
  await desk.sync()
  expect(await desk.ledger.sources.polls(id, 1)).toMatchObject([
    { status: 'failed', fault: expect.stringContaining('web page') },
  ])
  desk.later()
  await desk.sync()
  expect(await desk.ledger.sources.polls(id, 1)).toMatchObject([{ status: 'failed' }])
  twoArticles()
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['kept', 'kept', 'polled'])
})

test.each<[string, Handler, RegExp, Choice]>([
  [
    'a gzip bomb',
    (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(6_000_000))),
    /larger than/,
    {},
  ],
  ['a server that never answers', () => {}, /did not answer in time/, { timeoutMs: 300 }],
  [
    'a redirect without end',
    ({ url }, response) => void response.writeHead(302, { location: `${url}` }).end(),
    /circle/,
    {},
  ],
  ['an error', (_, response) => void response.writeHead(500).end(), /answered 500/, {}],
])('an article behind %s is tried three times, then listed as not had', async (_, misbehave, reason, choice) => {
  server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet', summary: 'They met.' }])
  server.on('/1', misbehave)
  await desk.follow(`${server.root}/rss`)
  const outcomes: string[] = []
  for (let round = 0; round < 4; round++) {
    outcomes.push(...kinds(await desk.sync(choice)).filter((kind) => kind !== 'polled'))
    desk.later()
  }
  const isFinal = outcomes[0] === 'unhad'
  expect(outcomes).toEqual(isFinal ? ['unhad'] : ['later', 'later', 'unhad'])
  const [unhad] = await desk.ledger.sources.unhad('2024-01-01', 9)
  expect(unhad).toMatchObject({ entryId: '/1', title: 'Envoys meet', fault: expect.stringMatching(reason) })
  expect(await desk.reports()).toEqual([])
})

test('robots.txt that forbids articles is obeyed', async () => {
  twoArticles()
  server.on('/robots.txt', (_, response) => void response.end('User-agent: *\nDisallow: /2'))
  await desk.follow(`${server.root}/rss`)
  expect(kinds(await desk.sync())).toEqual(['kept', 'polled', 'unhad'])
  expect(server.asked).not.toContain('/2')
})

test('this machine and private networks are asked only where that is allowed', async () => {
  twoArticles()
  const id = await desk.follow(`${server.root}/rss`)
  await desk.sync({ allowPrivate: false })
  expect(server.asked).toEqual([])
  expect(await desk.ledger.sources.polls(id, 1)).toMatchObject([{ status: 'refused' }])
})

test("where the page cannot be had the feed's own text is kept and marked so", async () => {
  server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet', content: `<p>${MEETING}</p>` }])
  server.on('/1', (_, response) => void response.writeHead(403).end())
  await desk.follow(`${server.root}/rss`)
  expect(await desk.sync()).toMatchObject([{ kind: 'polled' }, { kind: 'kept', quality: 'feed' }])
  expect(await desk.reports()).toMatchObject([
    {
      origin: expect.stringMatching(/\(as the feed carries it\)$/),
      report: { title: 'Envoys meet', published: '2024-03-05' },
    },
  ])
})

test('a page that shows a beginning only gives way to the text that the feed carries', async () => {
  server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet', content: `<p>${MEETING}</p>` }])
  server.serve('/1', articlePage('Envoys meet', `${MEETING.slice(0, 300)} Subscribe to continue reading.`))
  await desk.follow(`${server.root}/rss`)
  expect((await desk.sync())[1]).toMatchObject({ kind: 'kept', quality: 'feed' })
})

test('a summary alone is kept only where that is wanted', async () => {
  const feed = [{ path: '/1', title: 'Envoys meet', summary: 'Peru thanked Chile on Monday.' }]
  server.serveFeed('/rss', feed)
  await desk.follow(`${server.root}/rss`)
  expect(kinds(await desk.sync())).toEqual(['polled', 'unhad'])
  server.serveFeed('/other', feed)
  await desk.follow(`${server.root}/other`)
  expect((await desk.sync({ wantsSummaries: true })).find(({ kind }) => kind === 'kept')).toMatchObject({
    quality: 'summary',
  })
  expect((await desk.reports())[0]?.origin).toMatch(/\(summary only\)$/)
})

test('the same article under two addresses and in two feeds is one report', async () => {
  server.serveFeed('/rss', [{ path: '/1?utm_source=rss', title: 'Envoys meet' }])
  server.serveFeed('/world', [
    { path: '/1', title: 'Envoys meet' },
    { path: '/mobile/1', title: 'Envoys meet' },
  ])
  const page = articlePage('Envoys meet', MEETING, '/1')
  for (const path of ['/1', '/1?utm_source=rss', '/mobile/1']) server.serve(path, page)
  await desk.follow(`${server.root}/rss`)
  await desk.follow(`${server.root}/world`)
  expect(kinds(await desk.sync())).toEqual(['kept', 'known', 'known', 'polled', 'polled'])
  expect(await desk.reports()).toMatchObject([{ report: { url: `${server.root}/1` } }])
})

test('an entry that changes is fetched anew, and the changed article is a new report', async () => {
  twoArticles()
  await desk.follow(`${server.root}/rss`)
  await desk.sync()
  server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet again' }])
  server.serve('/1', articlePage('Envoys meet again', `${MEETING}\nThey will meet again in May.`))
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['kept', 'polled'])
  const titles = (await desk.reports()).map(({ report }) => report.title)
  expect(titles.sort()).toEqual(['Envoys meet', 'Envoys meet again', 'Iran threatens Iraq'])
})

test('an entry that changes while its page does not adds nothing', async () => {
  twoArticles()
  await desk.follow(`${server.root}/rss`)
  await desk.sync()
  server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet (live)' }])
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['known', 'polled'])
  expect(await desk.reports()).toHaveLength(2)
})

test('a crash between keeping a report and marking its entry duplicates nothing', async () => {
  twoArticles()
  const id = await desk.follow(`${server.root}/rss`)
  const { sources } = desk.ledger
  const recordFetch = sources.recordFetch.bind(sources)
  sources.recordFetch = async () => {
    throw new Error('power failed')
  }
  await expect(desk.sync()).rejects.toThrow('power failed')
  expect(await desk.reports()).toHaveLength(1)
  sources.recordFetch = recordFetch
  expect(await sources.pending(id, desk.at(), 9)).toHaveLength(2)
  expect(kinds(await desk.sync())).toEqual(['kept', 'known', 'waiting'])
  expect(await desk.reports()).toHaveLength(2)
})

test('a stop lets what is under way be kept and begins nothing more', async () => {
  const stop = new AbortController()
  server.serveFeed('/rss', [
    { path: '/1', title: 'Envoys meet' },
    { path: '/2', title: 'Iran threatens Iraq' },
  ])
  server.on('/1', (_, response) => {
    stop.abort()
    response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage('Envoys meet', MEETING))
  })
  const id = await desk.follow(`${server.root}/rss`)
  expect(kinds(await desk.sync({ stop: stop.signal }))).toEqual(['kept', 'polled'])
  expect(await desk.ledger.sources.pending(id, desk.at(), 9)).toMatchObject([{ id: '/2' }])
})

test('no more entries of a source are fetched at once than are wanted; the others follow', async () => {
  twoArticles()
  await desk.follow(`${server.root}/rss`)
  expect(kinds(await desk.sync({ mostEntries: 1 }))).toEqual(['kept', 'polled'])
  expect(kinds(await desk.sync({ mostEntries: 1 }))).toEqual(['kept', 'waiting'])
})

test('who wants it may ask before it is due, yet not at once again, and not where a server asked for a pause', async () => {
  twoArticles()
  server.on('/busy', (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end())
  await desk.follow(`${server.root}/rss`)
  await desk.follow(`${server.root}/busy`)
  await desk.sync()
  expect(kinds(await desk.sync({ wantsEarly: true }))).toEqual(['waiting', 'waiting'])
  desk.now += 61_000
  expect(kinds(await desk.sync({ wantsEarly: true }))).toEqual(['polled', 'waiting'])
})

test('a permanent move is told and the source is still followed', async () => {
  twoArticles()
  server.on('/old', (_, response) => void response.writeHead(301, { location: '/rss' }).end())
  const id = await desk.follow(`${server.root}/old`)
  expect(kinds(await desk.sync())).toEqual(['kept', 'kept', 'polled'])
  expect(await desk.ledger.sources.polls(id, 1)).toMatchObject([{ movedTo: `${server.root}/rss` }])
})

test('a news sitemap is followed; of a plain one only pages that are added later are fetched', async () => {
  twoArticles()
  const url = (path: string) => `<url><loc>${server.root}${path}</loc></url>`
  const map = (...urls: string[]) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`
  server.serve('/map.xml', map(url('/1')), 'application/xml')
  await desk.follow(`${server.root}/map.xml`, 'sitemap')
  expect(kinds(await desk.sync())).toEqual(['polled'])
  server.serve('/map.xml', map(url('/1'), url('/2')), 'application/xml')
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['kept', 'polled'])
  expect((await desk.reports()).map(({ report }) => report.title)).toEqual(['Iran threatens Iraq'])
})

test('a page that is followed is a new report whenever it changes', async () => {
  server.serve('/briefing', articlePage('Briefing', MEETING))
  await desk.follow(`${server.root}/briefing`, 'page')
  expect(kinds(await desk.sync())).toEqual(['kept', 'polled'])
  server.serve('/briefing', articlePage('Briefing', THREAT))
  desk.later()
  expect(kinds(await desk.sync())).toEqual(['kept', 'polled'])
  expect(await desk.reports()).toHaveLength(2)
})

test('a source that goes silent is told', async () => {
  const id = await desk.follow(`${server.root}/rss`)
  for (let round = 0; round < 9; round++) {
    server.serveFeed('/rss', [{ path: `/${round}`, title: `Item ${round}` }])
    await desk.sync()
    desk.later(2)
  }
  for (let round = 0; round < 9; round++) {
    await desk.sync()
    desk.later(2)
  }
  const polls = (await desk.ledger.sources.polls(id, 99)).map((poll) => ({ ...poll, at: Date.parse(poll.at) }))
  expect(sourceHealth(polls, desk.now).remarks).toMatchObject([{ kind: 'silent' }])
})

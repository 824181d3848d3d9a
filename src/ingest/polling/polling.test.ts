import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readFeed } from '../feeds/readFeed.js'
import { HostQueue } from './HostQueue.js'
import type { PollParts } from './PollParts.js'
import { newPollState, type PollState } from './PollResult.js'
import { pollSource } from './pollSource.js'

const START = Date.UTC(2024, 2, 6, 12)
const FEED =
  '<rss version="2.0"><channel><title>Post</title><item><title>A</title><link>https://post.example/1</link></item></channel></rss>'
const LIMIT = 200_000

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let root = ''
let now = START
let robots: Handler = (_, response) => response.writeHead(404).end()
let handler: Handler = (_, response) => void response.end()
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') return robots(request, response)
    asked.push(request.url ?? '')
    return handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  now = START
  asked = []
  robots = (_, response) => response.writeHead(404).end()
})

function parts(changes: Partial<PollParts> = {}): PollParts {
  return {
    userAgent: 'sitrep/1.0 (+https://sitrep.example/)',
    allowPrivate: true,
    queue: new HostQueue({ concurrency: 2, spacingMs: 0, now: () => now, sleep: async () => {} }),
    robots: new Map(),
    now: () => now,
    random: () => 0.5,
    timeoutMs: 700,
    limitBytes: LIMIT,
    redirectCount: 5,
    ...changes,
  }
}
const poll = (state: PollState = newPollState(`${root}/feed`), changes: Partial<PollParts> = {}) =>
  pollSource(state, parts(changes))
const reply =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)

test('what a server gave to know its answer by is sent back to the letter, and 304 is unchanged', async () => {
  const seen: unknown[] = []
  handler = ({ headers }, response) => {
    seen.push([headers['if-none-match'], headers['if-modified-since'], headers['user-agent']])
    if (headers['if-none-match']) return void response.writeHead(304).end()
    response.writeHead(200, { etag: 'W/"a b"', 'last-modified': 'yesterday, about noon' }).end(FEED)
  }
  const first = await poll()
  expect(first.result).toMatchObject({ status: 'new', httpStatus: 200, etag: 'W/"a b"', failureCount: 0, fault: null })
  expect(readFeed(first.body?.bytes ?? new Uint8Array(), { address: root, charset: null }).entries).toHaveLength(1)
  expect((await poll(first.result)).result.status).toBe('waiting')
  now = first.result.nextAllowedAt
  const second = await poll(first.result)
  expect(second).toMatchObject({ result: { status: 'unchanged', httpStatus: 304, etag: 'W/"a b"' }, body: null })
  const agent = 'sitrep/1.0 (+https://sitrep.example/)'
  expect(seen).toEqual([
    [undefined, undefined, agent],
    ['W/"a b"', 'yesterday, about noon', agent],
  ])
})

test('the same body again is unchanged, though the server knows no conditions', async () => {
  handler = reply(200, {}, FEED)
  const first = await poll()
  now = first.result.nextAllowedAt
  expect(await poll(first.result)).toMatchObject({ result: { status: 'unchanged', httpStatus: 200 }, body: null })
})

test('a permanent redirect is remembered, a passing one is not, and validators stay with their address', async () => {
  const sent: (string | undefined)[] = []
  let target = '/a'
  handler = ({ url, headers }, response) => {
    sent.push(headers['if-none-match'])
    if (url === '/feed') return void response.writeHead(301, { location: '/moved' }).end()
    if (url === '/moved') return void response.writeHead(302, { location: target }).end()
    response.writeHead(200, { etag: `"${url}"` }).end(`${FEED}${url}`)
  }
  const first = await poll()
  expect(first.result).toMatchObject({ status: 'new', movedTo: `${root}/moved`, finalUrl: `${root}/a`, etag: '"/a"' })
  target = '/b'
  now = first.result.nextAllowedAt
  expect((await poll(first.result)).result).toMatchObject({ status: 'new', finalUrl: `${root}/b`, etag: '"/b"' })
  expect(sent.filter(Boolean)).toEqual([])
})

test.each<[string, Handler, RegExp]>([
  [
    'a redirect loop',
    ({ url }, response) => void response.writeHead(302, { location: url === '/feed' ? '/x' : '/feed' }).end(),
    /leads in a circle/,
  ],
  [
    'redirects without end',
    ({ url }, response) => void response.writeHead(302, { location: `${url}x` }).end(),
    /more than 5 times/,
  ],
  ['a redirect out of the web', reply(302, { location: 'file:///etc/passwd' }), /only http and https/],
  ['headers that never come', () => {}, /did not answer in time/],
  ['a body that never ends', (_, response) => void response.write(FEED), /did not answer in time/],
  [
    'a body without end',
    (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536, 'x'), () => setImmediate(more))
      }
      more()
    },
    /larger than 0.2 MB/,
  ],
  ['a gzip bomb', reply(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))), /larger than 0.2 MB/],
  [
    'a brotli bomb',
    reply(200, { 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(9_000_000))),
    /larger than 0.2 MB/,
  ],
  ['damaged gzip', reply(200, { 'content-encoding': 'gzip' }, 'no gzip'), /broke off/],
  ['gzip that breaks off', reply(200, { 'content-encoding': 'gzip' }, gzipSync(FEED).subarray(0, 60)), /broke off/],
  ['an unknown packing', reply(200, { 'content-encoding': 'zap' }, FEED), /packed as "zap"/],
  ['a picture', reply(200, { 'content-type': 'image/png' }, FEED), /is image\/png, no feed/],
  [
    'a body that breaks off',
    (_, response) => {
      response.writeHead(200, { 'content-length': '5000' })
      response.write(FEED, () => response.destroy())
    },
    /broke off/,
  ],
  ['a server that hangs up', (_, response) => void response.destroy(), /could not be fetched/],
  ['403', reply(403), /answered 403/],
  ['404', reply(404), /answered 404/],
])('%s is a failure with its reason', async (_, misbehave, reason) => {
  handler = misbehave
  const { result, body } = await poll()
  expect(result).toMatchObject({ status: 'failed', fault: expect.stringMatching(reason), failureCount: 1 })
  expect(result.nextAllowedAt).toBe(START + 300_000)
  expect(body).toBeNull()
})

test.each([
  ['3600', START + 3_600_000],
  ['Wed, 06 Mar 2024 15:00:00 GMT', START + 3 * 3_600_000],
  ['99999999', START + 7 * 86_400_000],
  ['soon', START + 300_000],
  ['0', START + 300_000],
])('429 with Retry-After %s is honoured', async (header, expected) => {
  handler = reply(429, { 'retry-after': header })
  expect((await poll()).result).toMatchObject({ status: 'failed', httpStatus: 429, nextAllowedAt: expected })
})

test('pauses double while a server fails, and are forgotten when it recovers', async () => {
  handler = reply(500)
  let state: PollState = newPollState(`${root}/feed`)
  const pauses: number[] = []
  for (let round = 0; round < 4; round++) {
    const { result } = await poll(state)
    pauses.push((result.nextAllowedAt - now) / 60_000)
    now = result.nextAllowedAt
    state = result
  }
  expect(pauses).toEqual([5, 10, 20, 40])
  handler = reply(200, { 'cache-control': 'public, max-age=1800' }, FEED)
  const { result } = await poll(state)
  expect(result).toMatchObject({ status: 'new', failureCount: 0 })
  expect(result.nextAllowedAt - now).toBe(1800_000 * 1.05)
})

test('a disallowed address is never asked for', async () => {
  robots = reply(200, {}, 'User-agent: *\nAllow: /\nUser-agent: Sitrep\nDisallow: /fe*d$')
  const { result } = await poll()
  expect(result).toMatchObject({ status: 'refused', fault: expect.stringContaining('robots.txt'), failureCount: 0 })
  expect(asked).toEqual([])
})

test('while robots.txt is out of reach nothing is asked for; it is fetched once a day', async () => {
  const store = new Map()
  let count = 0
  robots = (_, response) => {
    count++
    response.writeHead(503).end()
  }
  const first = await poll(undefined, { robots: store })
  expect(first.result).toMatchObject({ status: 'failed', fault: expect.stringContaining('robots.txt cannot be got') })
  expect(asked).toEqual([])
  robots = (_, response) => {
    count++
    response.end('User-agent: *\nDisallow: /secret')
  }
  handler = reply(200, {}, FEED)
  now += 3_600_000
  expect((await poll(undefined, { robots: store })).result.status).toBe('new')
  now += 23 * 3_600_000
  expect((await poll(undefined, { robots: store })).result.status).toBe('new')
  expect(count).toBe(2)
})

test('robots.txt of the place that a redirect leads to counts, too', async () => {
  robots = reply(200, {}, 'User-agent: *\nDisallow: /hidden')
  handler = reply(302, { location: '/hidden/feed' })
  expect((await poll()).result.status).toBe('refused')
  expect(asked).toEqual(['/feed'])
})

test('this machine and private networks are refused unless allowed', async () => {
  expect((await poll(undefined, { allowPrivate: false })).result.status).toBe('refused')
  expect(asked).toEqual([])
})

test('the charset of the server is handed on with the body', async () => {
  handler = reply(200, { 'content-type': 'Text/XML; charset="Windows-1251"' }, FEED)
  expect((await poll()).body).toMatchObject({ mediaType: 'text/xml', charset: 'windows-1251' })
})

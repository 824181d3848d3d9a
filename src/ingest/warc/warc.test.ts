import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDrafts } from '../readDrafts.js'
import { answer, articlePage, inPieces, packed, record } from './fixtures/warcFile.js'

const INFO = record('warcinfo', Buffer.from('software: test\r\n'), ['Content-Type: application/warc-fields'])
const page = (title: string) => record('response', answer(articlePage(title)))
const OPTIONS = { format: null, encoding: null }

async function read(bytes: Buffer, size = 1000, name = 'crawl.warc'): Promise<string[]> {
  const source = { name, address: null, mediaType: null, charset: null, chunks: inPieces(bytes, size) }
  const found: string[] = []
  for await (const result of readDrafts(source, OPTIONS)) {
    if (result.kind === 'fault') found.push(`${result.fault.code} ${result.fault.message}`)
    else found.push(`${result.draft.origin} ${result.draft.title} ${result.draft.published} ${result.draft.url}`)
  }
  return found
}

const FIRST = 'crawl.warc:2 First 2024-03-05 https://post.example/1'
const FOURTH = 'crawl.warc:4 Second 2024-03-05 https://post.example/1'
const CRAWL = [INFO, page('First'), record('request', Buffer.from('GET / HTTP/1.1\r\n\r\n')), page('Second')]

describe.each([
  ['as such', (records: readonly Buffer[]) => Buffer.concat(records)],
  ['packed record by record', packed],
  ['packed as a whole', (records: readonly Buffer[]) => gzipSync(Buffer.concat(records))],
])('a web archive %s', (_, pack) => {
  test.each([3, 1000, 1_000_000])('gives its articles, in pieces of %i bytes', async (size) => {
    expect(await read(pack(CRAWL), size)).toEqual([FIRST, FOURTH])
  })

  test('is told by its content where its name says nothing', async () => {
    expect(await read(pack(CRAWL), 1000, 'crawl')).toEqual([FIRST, FOURTH].map((line) => line.replace('.warc', '')))
  })

  test('of nothing but other records gives nothing', async () => {
    const picture = record('response', answer('GIF', ['Content-Type: image/gif']))
    const gone = record('response', answer(articlePage('Gone'), ['Content-Type: text/html'], 404))
    expect(await read(pack([INFO, picture, gone]))).toEqual([])
  })
})

test.each<[string, Buffer]>([
  [
    'in pieces',
    answer(
      `5\r\n<!doc\r\n${(articlePage('First').length - 5).toString(16)}\r\n${articlePage('First').slice(5)}\r\n0\r\n\r\n`,
      ['Content-Type: text/html', 'Transfer-Encoding: chunked'],
    ),
  ],
  ['packed by gzip', answer(gzipSync(articlePage('First')), ['Content-Type: text/html', 'Content-Encoding: gzip'])],
  [
    'packed by brotli',
    answer(brotliCompressSync(articlePage('First')), ['Content-Type: text/html', 'Content-Encoding: br']),
  ],
  [
    'unpacked, though its head says gzip',
    answer(articlePage('First'), ['Content-Type: text/html', 'Content-Encoding: gzip']),
  ],
  ['in another charset', answer(articlePage('First'), ['Content-Type: text/html; charset=no-such'])],
])('an answer %s is read', async (_, body) => {
  expect(await read(Buffer.concat([INFO, record('response', body)]))).toEqual([FIRST])
})

test('a page that was kept without its answer is read', async () => {
  const kept = record('resource', Buffer.from(articlePage('First')), ['Content-Type: text/html'])
  expect(await read(Buffer.concat([INFO, kept]))).toEqual([FIRST])
})

describe('a damaged record is told, and the rest is read:', () => {
  test('a packed one', async () => {
    const spoilt = gzipSync(page('Spoilt'))
    spoilt.fill(0xff, 40, 80)
    const bytes = Buffer.concat([packed([INFO]), spoilt, packed([page('Second')])])
    const [fault, second] = await read(bytes)
    expect(fault).toMatch(/^bad-record crawl\.warc:2 is packed and damaged/)
    expect(second).toContain('crawl.warc:3 Second')
  })

  test('one that says a wrong length', async () => {
    const wrong = record('response', answer(articlePage('Wrong')), undefined, 100)
    const [fault, second] = await read(Buffer.concat([INFO, wrong, page('Second')]))
    expect(fault).toMatch(/^bad-record crawl\.warc:2 is cut off, or longer than it says/)
    expect(second).toContain('Second')
  })

  test('one without a head', async () => {
    const found = await read(Buffer.concat([INFO, Buffer.from('nonsense\r\n'.repeat(30)), page('Second')]))
    expect(found).toEqual([
      expect.stringMatching(/^bad-record crawl\.warc:2 does not begin/),
      expect.stringContaining('Second'),
    ])
  })

  test('the last one, cut off', async () => {
    const found = await read(Buffer.concat([INFO, page('First'), page('Second').subarray(0, 900)]))
    expect(found).toEqual([FIRST, expect.stringMatching(/^bad-record crawl\.warc:3 is cut off/)])
    expect(await read(packed([INFO, page('First'), page('Second')]).subarray(0, -60))).toEqual([
      FIRST,
      expect.stringMatching(/^bad-record crawl\.warc:3 is packed and damaged/),
    ])
  })
})

describe('bombs are refused:', () => {
  test('a page that unpacks to more than a page', async () => {
    const bomb = answer(gzipSync(Buffer.alloc(30_000_000, 32)), ['Content-Type: text/html', 'Content-Encoding: gzip'])
    const [fault] = await read(Buffer.concat([INFO, record('response', bomb)]))
    expect(fault).toMatch(/^too-large crawl\.warc:2 unpacks to more/)
  })

  test('a packed record beyond the limit, while the next one is read', async () => {
    const huge = packed([record('response', answer(Buffer.alloc(70_000_000, 32)))])
    const found = await read(Buffer.concat([packed([INFO]), huge, packed([page('Second')])]), 100_000)
    expect(found).toEqual([expect.stringMatching(/^too-large crawl\.warc:2/), expect.stringContaining('Second')])
  })

  test('a film is passed over', async () => {
    const film = record('response', answer(Buffer.alloc(70_000_000, 32), ['Content-Type: video/mp4']))
    expect(await read(Buffer.concat([INFO, film, page('Second')]), 100_000)).toEqual([
      expect.stringContaining('Second'),
    ])
    expect(await read(packed([INFO, film, page('Second')]), 100_000)).toEqual([expect.stringContaining('Second')])
  })
})

test('whatever its bytes are, an archive is read or told of', async () => {
  const whole = Buffer.concat(CRAWL)
  const zipped = packed(CRAWL)
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.nat(), fc.uint8Array({ maxLength: 40 }), async (isPacked, at, bytes) => {
      const spoilt = Buffer.from(isPacked ? zipped : whole)
      spoilt.set(bytes, at % (spoilt.length - bytes.length))
      const found = await read(spoilt)
      expect(
        found.every((line) =>
          /^crawl|^(?:bad-record|unreadable|too-large|no-article|empty-input|bad-encoding) /.test(line),
        ),
      ).toBe(true)
    }),
    { seed: 3, numRuns: 60 },
  )
})

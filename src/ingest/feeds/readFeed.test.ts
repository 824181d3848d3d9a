import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../types/index.js'
import { LIMITS } from '../limits.js'
import { readFeed } from './readFeed.js'

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const read = (content: string | Uint8Array, charset: string | null = null) =>
  readFeed(typeof content === 'string' ? Buffer.from(content) : content, {
    address: 'https://post.example/rss',
    charset,
  })
const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Post</title><link>https://post.example/</link>${items}</channel></rss>`

test('an RSS feed gives its entries, with day, byline and plain words, and says what did not read', () => {
  const feed = read(fixture('news.rss'))
  expect(feed).toMatchObject({
    format: 'rss',
    title: 'Harbour Post & Mail',
    home: 'https://post.example/',
    language: 'en-GB',
    ttlMinutes: 30,
    hub: 'https://hub.example/',
  })
  expect(feed.entries).toEqual([
    {
      id: 'post-101',
      url: 'https://post.example/2024/border',
      title: 'Freedonia and Sylvania reopen their border',
      byline: 'Ada Stern',
      published: '2024-03-06',
      updated: null,
      summary: 'Lorries crossed the bridge.\n\nGuards waved.',
      content: 'Lorries crossed the bridge for the first time in a year.',
      language: 'en-GB',
    },
    expect.objectContaining({ url: 'https://post.example/2024/talks', published: '2024-03-05' }),
    expect.objectContaining({ title: 'Undated', published: null }),
  ])
  expect(feed.faults).toEqual([
    { place: 'feed', message: '1 of its 6 entries hold nothing.' },
    { place: 'entry 3', message: '"javascript:alert(1)" is no address of the web.' },
    { place: 'entry 3', message: 'It has neither an address nor an id with words, so it names no report.' },
    { place: 'entry 4', message: 'It repeats the id of an earlier entry.' },
    { place: 'entry 5', message: 'Its date "some day" names no day.' },
  ])
})

test('an Atom feed gives its entries in the language of each', () => {
  const feed = read(fixture('news.atom'))
  expect(feed).toMatchObject({ format: 'atom', language: 'fr', hub: 'https://hub.example/', faults: [] })
  expect(feed.entries).toEqual([
    {
      id: 'urn:courrier:7',
      url: 'https://courrier.example/7',
      title: 'Minister reist ab',
      byline: 'M. Blum, T. Ode',
      published: '2024-03-06',
      updated: '2024-03-09T09:00Z',
      summary: 'Plain <words> stay',
      content: 'Er reist heute.',
      language: 'de',
    },
  ])
})

test('an RDF feed gives its entries and how often it changes', () => {
  const feed = read(fixture('news.rdf'))
  expect(feed).toMatchObject({ format: 'rdf', title: 'Wire', language: 'ja', ttlMinutes: 30, faults: [] })
  expect(feed.entries).toMatchObject([{ url: 'https://wire.example/a1', published: '2024-03-06', byline: 'Desk' }])
})

test('a JSON feed gives its entries, those without a page, too', () => {
  const feed = read(fixture('news.json'))
  expect(feed).toMatchObject({ format: 'json', title: 'Coast Watch', hub: 'https://hub.example/', faults: [] })
  expect(feed.entries).toMatchObject([
    { id: 'c1', content: 'Two ships turned back.', byline: 'Coast Watch staff', published: '2024-03-06' },
    { id: 'c2', url: null, content: 'A note without a page.', published: null },
  ])
})

test.each([
  ['a charset of the server', 'windows-1251', '<?xml version="1.0"?>'],
  ['its own declaration', null, '<?xml version="1.0" encoding="windows-1251"?>'],
  ['its own declaration where the server is wrong', 'utf-8', '<?xml version="1.0" encoding="windows-1251"?>'],
])('a feed is decoded by %s', (_, charset, declaration) => {
  // "Мир" in windows-1251.
  const title = Buffer.from([0xcc, 0xe8, 0xf0])
  const [before, after] = rss('<item><title>@</title><link>https://post.example/1</link></item>').split('@')
  const bytes = Buffer.concat([Buffer.from(`${declaration}${before}`), title, Buffer.from(after ?? '')])
  const feed = read(bytes, charset)
  expect(feed.entries[0]?.title).toBe('Мир')
  expect(feed.faults).toHaveLength(charset === 'utf-8' ? 1 : 0)
})

test('a feed that breaks off keeps its whole entries and says where it broke', () => {
  const whole = rss('\n<item><title>One</title><link>/1</link></item>\n<item><title>Two</title><link>/2</link></item>')
  const feed = read(whole.slice(0, whole.indexOf('Two') + 2))
  expect(feed.entries.map(({ title }) => title)).toEqual(['One'])
  expect(feed.faults).toEqual([{ place: 'entry 2', message: 'It is broken off or damaged (line 3).' }])
})

test('a feed without a title that breaks off keeps its whole entries, too', () => {
  const feed = read(
    '<rss version="2.0"><channel><item><title>One</title><link>https://post.example/1</link></item><item><title>',
  )
  expect(feed.entries).toHaveLength(1)
})

test.each([
  ['a web page', '<!doctype html><html><body>Log in</body></html>', 'no-feed'],
  ['nothing', '  ', 'empty-input'],
  [
    'an entity bomb',
    `<!DOCTYPE r [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`,
    'no-feed',
  ],
  ['deep nesting', rss('<x>'.repeat(500)), 'too-large'],
  [
    'deep JSON',
    `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(500)}${']'.repeat(500)}}`,
    'too-large',
  ],
  ['masses of elements', rss('<x/>'.repeat(LIMITS.feedTags + 1)), 'too-large'],
  ['a tag with masses of attributes', rss(`<item ${'xmlns:a="b" '.repeat(20_000)}/>`), 'too-large'],
  ['too many bytes', rss('x'.repeat(LIMITS.feedBytes)), 'too-large'],
  ['a gzip bomb', gzipSync(Buffer.alloc(LIMITS.feedBytes + 1)), 'too-large'],
])('%s is refused', (_, content, code) => {
  expect(() => read(content)).toThrow(expect.objectContaining({ name: 'Fault', code }))
})

test('an entry with markup out of all measure keeps the rest of it', () => {
  const feed = read(rss(`<item><link>/1</link><description>${'&lt;div>'.repeat(900)}</description></item>`))
  expect(feed.entries).toMatchObject([{ url: 'https://post.example/1', summary: null }])
  expect(feed.faults).toHaveLength(1)
})

test('whatever the bytes, a feed is read or refused with a Fault', () => {
  const tags = fc.array(
    fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '&amp;',
      '<![CDATA[',
      ']]>',
      'x',
      '<feed>',
      '<entry>',
      '<!--',
      '{"items":[',
      '<link href="',
      '"/>',
      '<link>',
    ),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        tags.map((parts) => Buffer.from(parts.join(''))),
      ),
      (bytes) => {
        try {
          for (const { id } of read(bytes).entries) expect(id).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(Fault)
        }
      },
    ),
    { seed: 5, numRuns: 1000 },
  )
})

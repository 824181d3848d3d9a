import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../../types/index.js'
import { readSitemap } from './readSitemap.js'

const ORIGIN = { address: 'https://post.example/news-sitemap.xml', charset: null }
const NEWS = readFileSync(new URL('../fixtures/news-sitemap.xml', import.meta.url))

test.each([
  ['plain', NEWS],
  ['packed', gzipSync(NEWS)],
])('a %s news sitemap gives pages with title, language and day; a day of change is no day of publication', (_, bytes) => {
  const sitemap = readSitemap(bytes, ORIGIN)
  expect(sitemap).toMatchObject({ kind: 'pages', isNews: true })
  expect(sitemap.kind === 'pages' && sitemap.entries).toMatchObject([
    {
      url: 'https://post.example/a?x=1&y=2',
      title: 'Freedonia & Sylvania talk',
      published: '2024-03-06',
      language: 'en',
    },
    { url: 'https://post.example/about', title: null, published: null },
  ])
  expect(sitemap.faults).toEqual([{ place: 'entry 2', message: 'It has no address of the web.' }])
})

test('a sitemap index gives the sitemaps it lists', () => {
  const index = `<sitemapindex><sitemap><loc>https://post.example/1.xml</loc><lastmod>2024-03-06T01:00:00Z</lastmod></sitemap>
    <sitemap><loc>https://post.example/2.xml</loc></sitemap></sitemapindex>`
  expect(readSitemap(Buffer.from(index), ORIGIN)).toEqual({
    kind: 'index',
    sitemaps: [
      { url: 'https://post.example/1.xml', changed: '2024-03-06' },
      { url: 'https://post.example/2.xml', changed: null },
    ],
    faults: [],
  })
})

test('whatever the bytes, a sitemap is read or refused with a Fault', () => {
  const parts = fc.array(
    fc.constantFrom(
      '<urlset>',
      '<url>',
      '</url>',
      '<loc>',
      '</loc>',
      'https://a.example/',
      '&#99999999;',
      '<sitemapindex>',
    ),
  )
  fc.assert(
    fc.property(parts, (pieces) => {
      try {
        readSitemap(Buffer.from(pieces.join('')), ORIGIN)
      } catch (error) {
        expect(error).toBeInstanceOf(Fault)
      }
    }),
    { seed: 6, numRuns: 500 },
  )
})

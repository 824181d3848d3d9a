import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Fault } from '../../types/index.js'
import { readHtml } from './readHtml.js'

const page = readFileSync(new URL('fixtures/article.html', import.meta.url), 'utf8')

function faultOf(source: string): Fault {
  try {
    readHtml(source, 'page.html', null)
  } catch (fault) {
    if (fault instanceof Fault) return fault
    throw fault
  }
  throw new Error('no fault')
}

test('the readable part becomes lines of text, without menus, captions and notices', () =>
  expect(readHtml(page, 'page.html', null).text).toBe(
    [
      'Envoys of Norland and Sudland met in Oslo on Monday to discuss the border, the Norwegian foreign ministry said.',
      'What they want',
      'Norland demands that the patrols end.',
      'Sudland refuses.',
      '- The border has been closed since May.\n- Both sides hold prisoners.',
      '“We will meet again,” the Norland envoy said.',
    ].join('\n\n'),
  ))

test('JSON-LD is believed before OpenGraph and elements', () => {
  const { title, byline, outlet, published, url, language } = readHtml(
    page,
    'page.html',
    'https://harbour.example/w/1?x=2',
  )
  expect({ title, byline, outlet, published, url, language }).toEqual({
    title: 'Envoys of two states meet in Oslo',
    byline: 'Ada Lind, Omar Reyes',
    outlet: 'Harbour Post',
    published: '2023-09-05',
    url: 'https://harbour.example/world/envoys-meet',
    language: 'en-GB',
  })
})

test('without JSON-LD, meta elements and <time> tell title and day', () => {
  const source = `<html><head><meta property="og:title" content="Talks end"></head><body><article><h1>Talks end</h1>
    <time datetime="2024-03-28T10:00:00Z">today</time><p>The talks between the two states ended on Monday without any result.</p>
    </article></body></html>`
  const { title, published } = readHtml(source, 'page.html', null)
  expect({ title, published }).toEqual({ title: 'Talks end', published: '2024-03-28' })
})

test('words that only JSON-LD carries are taken from there', () => {
  const source = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"Envoys met in Oslo."}</script></head>
    <body><div id="app"></div></body></html>`
  expect(readHtml(source, 'page.html', null).text).toBe('Envoys met in Oslo.')
})

test.each([
  [
    'a page of menus',
    `<html><body><ul>${'<li><a href="/a">One of the many links</a></li>'.repeat(40)}</ul></body></html>`,
  ],
  [
    'a notice',
    '<html><body><h1>404</h1><p>Sorry, the page that you were looking for is not here. It may have moved.</p></body></html>',
  ],
  ['an empty body', '<html><body></body></html>'],
  ['no markup to speak of', '<html'],
])('%s is no article', (_, source) => expect(faultOf(source).code).toBe('no-article'))

test.each([
  ['too many elements', '<i></i>'.repeat(60_000)],
  ['elements inside one another beyond reason', `${'<div>'.repeat(2_000)}words${'</div>'.repeat(2_000)}`],
])('a page of %s is refused', (_, body) => expect(faultOf(`<html><body>${body}</body></html>`).code).toBe('too-large'))

test('a page nested as deeply as is allowed is still read', () => {
  const words = 'The envoys of the two states met again in Oslo on Monday to talk about the border. '.repeat(8)
  const source = `<html><body>${'<div>'.repeat(190)}<p>${words}</p>${'</div>'.repeat(190)}</body></html>`
  expect(readHtml(source, 'page.html', null).text).toContain('met again in Oslo')
})

test.each([
  ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
  [
    'JSON-LD of odd shapes',
    '<script type="application/ld+json">[null, 1, {"@type": "Article", "author": 3, "headline": {}}]</script>',
  ],
  ['an odd canonical address', '<link rel="canonical" href="javascript:alert(1)">'],
])('%s does no harm', (_, head) => {
  const source = page.replace(/<script type="application[\s\S]*?<\/script>/, head)
  expect(readHtml(source, 'page.html', null).title).not.toBeNull()
  expect(readHtml(source, 'page.html', null).url ?? '').not.toContain('javascript')
})

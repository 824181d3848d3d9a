import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayFetch } from './mayFetch.js'
import { nextRobotsRecord } from './nextRobotsRecord.js'
import { parseRobots } from './parseRobots.js'

const allows = (text: string, path: string): boolean =>
  mayFetch(parseRobots(text, 'sitrep').rules, new URL(`https://post.example${path}`))

test.each<[string, string, boolean]>([
  ['', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow: /', '/robots.txt', true],
  ['User-agent: *\nDisallow:', '/a', true],
  ['Disallow: /', '/a', true],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: SITREP/2.0\nAllow: /', '/a', true],
  ['User-agent: sitrep\nDisallow: /a\n\nUser-agent: sitrep\nDisallow: /b', '/b', false],
  ['User-agent: x\nUser-agent: sitrep # us\nDisallow: /a # here', '/a', false],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
  ['User-agent: *\nDisallow: /a*b*c', '/a-b-c-d', false],
  ['User-agent: *\nDisallow: /a$', '/ab', true],
  ['User-agent: *\nDisallow: /%7Ejoe/é', '/~joe/%C3%A9', false],
  ['User-agent: *\nDisallow: /?q=', '/?q=1', false],
  ['\uFEFFUser-agent: *\r\nSitemap: https://x.example/\r\nDisallow: /a\r\n', '/a', false],
])('robots.txt %j: %s is allowed: %s', (text, path, expected) => expect(allows(text, path)).toBe(expected))

test('a pause that a site asks for is read, within bounds', () => {
  expect(parseRobots('User-agent: *\nCrawl-delay: 2.5', 'sitrep').delayMs).toBe(2500)
  expect(parseRobots('User-agent: *\nCrawl-delay: 9999', 'sitrep').delayMs).toBe(60_000)
})

test('a hostile robots.txt is read in no time and never throws', () => {
  expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(20_000)}$`, `/${'a'.repeat(5_000)}`)).toBe(true)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (text, path) => {
      expect(typeof allows(`User-agent: *\nDisallow: ${text}`, path)).toBe('boolean')
    }),
    { seed: 8, numRuns: 500 },
  )
})

test('a site out of reach keeps the rules it had; after 30 days it counts as having none', () => {
  const DAY = 86_400_000
  const good = nextRobotsRecord(undefined, { status: 200, text: 'rules' }, 0)
  const lost = nextRobotsRecord(good, { status: 500, text: '' }, DAY)
  expect(lost).toEqual({ fetchedAt: DAY, text: 'rules', unreachableSince: DAY })
  const never = nextRobotsRecord(undefined, { status: null, text: '' }, 0)
  expect(never.text).toBeNull()
  expect(nextRobotsRecord(never, { status: 503, text: '' }, 31 * DAY).text).toBe('')
  expect(nextRobotsRecord(never, { status: 404, text: '' }, DAY).text).toBe('')
  expect(nextRobotsRecord(never, { status: 429, text: '' }, DAY).text).toBeNull()
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readTime } from './fixtures/readTime.js'

const zone = process.env.TZ
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const phrases = readFileSync(new URL('fixtures/phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.slice(0, line.indexOf(' => ')))
const vocabulary = [...new Set(phrases.flatMap((phrase) => phrase.split(/[\s-]+/)))]

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...vocabulary) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
)
const setting = fc.record({
  published: fc.option(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  direction: fc.constantFrom('past', 'future'),
  last: fc.option(fc.constantFrom('2023-07-27', '2023-07', '1999-12-31')),
  perfect: fc.boolean(),
  dayOrder: fc.option(fc.constantFrom('day-first', 'month-first')),
  hemisphere: fc.option(fc.constantFrom('north', 'south')),
} as const)

test('whatever the words, a range begins before it ends, and the same words give the same range', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), setting, (words, given) => {
      const phrase = words.join(' ')
      const read = readTime(phrase, given)
      expect(readTime(phrase, given)).toBe(read)
      const [, start = '', end = ''] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)? \w+$/.exec(read) ?? []
      if (read === '-' || read === '?') return
      expect(start === '' && end === '').toBe(false)
      if (start !== '' && end !== '') expect(start < end).toBe(true)
    }),
    { seed: 7, numRuns: 3000 },
  )
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('nothing depends on the time zone: %s', (name) => {
  process.env.TZ = name
  // The zone has taken effect, or the test would show nothing.
  expect(new Date('2023-09-05T12:00:00Z').getTimezoneOffset()).toBe(
    { 'Pacific/Kiritimati': -840, 'America/Los_Angeles': 420, UTC: 0 }[name],
  )
  expect(readTime('on Monday')).toBe('2023-09-04..2023-09-05 day')
  expect(phrases.map((phrase) => readTime(phrase, { published: '2024-02-29' }))).toEqual(reference)
})

const reference = phrases.map((phrase) => readTime(phrase, { published: '2024-02-29' }))

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTime, type TimeSetting } from './fixtures/readTime.js'

const rows = readFileSync(new URL('fixtures/phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, phrase = '', expected = '', settings = ''] = /^(.+?) => (.+?)(?: ; (.+))?$/.exec(line) ?? []
    return [phrase, settings, expected] as const
  })

test.each(rows)('"%s" (%s) is %s', (phrase, settings, expected) => {
  expect(readTime(phrase, readSettings(settings))).toBe(expected)
})

/** `future last 2023-07-27` as a setting. */
function readSettings(words: string): TimeSetting {
  const after = (name: string): string | undefined => new RegExp(`\\b${name} (\\S+)`).exec(words)?.[1]
  const has = (name: string): boolean => words.split(' ').includes(name)
  const published = has('undated') ? null : after('pub')
  const order = has('day-first') ? 'day-first' : has('month-first') ? 'month-first' : null
  return {
    direction: has('future') ? 'future' : 'past',
    perfect: has('perfect'),
    last: after('last') ?? null,
    dayOrder: order,
    hemisphere: has('both') ? null : has('south') ? 'south' : 'north',
    ...(published === undefined ? {} : { published }),
  }
}

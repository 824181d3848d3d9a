import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { parsePublished } from './parsePublished.js'
import { publishedInAddress } from './publishedInAddress.js'

const zone = process.env.TZ
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('a day of publication is the same day read in %s', (name) => {
  process.env.TZ = name
  expect(parsePublished('2023-09-05T23:30:00-04:00')).toBe('2023-09-05')
  expect(parsePublished('Tue, 05 Sep 2023 00:10:00 +0900')).toBe('2023-09-05')
  expect(parsePublished('1693958399')).toBe('2023-09-05')
  expect(parsePublished('31 December 2023')).toBe('2023-12-31')
})

test('whatever the words, a day of publication is a day of the calendar or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dT:. /Z-]{4,24}$/)), (words) => {
      for (const day of [parsePublished(words), publishedInAddress(words)])
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
    }),
    { seed: 3, numRuns: 1000 },
  )
})

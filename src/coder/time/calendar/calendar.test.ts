import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDay } from './civilDay.js'
import { dayNumber } from './dayNumber.js'
import { formatDay } from './formatDay.js'
import { parseDay } from './parseDay.js'
import { shiftDay } from './shiftDay.js'
import { weekday } from './weekday.js'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2023-09-05', 19605],
])('%s is day %i', (day, number) => {
  expect(parseDay(day)).toBe(number)
  expect(formatDay(number)).toBe(day)
})

test.each(['2023-02-29', '2023-13-01', '2023-00-10', 'Tuesday', '2023-04-31', '2023-04-00'])('%s is no day', (text) => {
  expect(parseDay(text)).toBeNull()
})

test('the fifth of September 2023 is a Tuesday, the first of January 1970 a Thursday', () => {
  expect(weekday(dayNumber(2023, 9, 5))).toBe(1)
  expect(weekday(0)).toBe(3)
})

test('a day survives the way to the calendar and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 700000 }), (number) => {
      const { year, month, day } = civilDay(number)
      expect(dayNumber(year, month, day)).toBe(number)
    }),
    { seed: 1 },
  )
})

test.each([
  ['2024-01-31', 'month', 1, '2024-02-29'],
  ['2023-03-31', 'month', -1, '2023-02-28'],
  ['2024-02-29', 'year', -1, '2023-02-28'],
  ['2023-09-05', 'week', 2, '2023-09-19'],
] as const)('%s moved by %s %i is %s', (day, unit, count, expected) => {
  expect(formatDay(shiftDay(parseDay(day) ?? 0, unit, count))).toBe(expected)
})

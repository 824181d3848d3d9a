import { expect, test } from 'vitest'
import { indexDay, withinDays } from './indexDay.js'

test('what lasts a month at most is found by its first day', () => {
  expect(indexDay('1970-01-02', '1970-01-03')).toBe(1)
  expect(indexDay('2024-03-01', '2024-04-01')).toBe(19_783)
})

test('what lasts longer, or lacks a first or last day, has no day of its own', () => {
  expect(indexDay('2024-03-01', '2024-04-02')).toBe(-1)
  expect(indexDay(null, '2024-04-02')).toBe(-1)
  expect(indexDay('2024-03-01', null)).toBe(-1)
  expect(indexDay(null, null)).toBe(-1)
})

test('a window reaches back as far as anything with a day of its own lasts', () => {
  expect(withinDays('SELECT x WHERE y = ?', ['z'], { from: '1970-03-02', before: '1970-04-01' })).toEqual([
    'SELECT x WHERE y = ? AND day >= ? AND day < ? UNION ALL SELECT x WHERE y = ? AND day = -1',
    'z',
    29,
    90,
    'z',
  ])
})

test('a window may be open on either side, or on both', () => {
  expect(withinDays('q', [], { from: '1970-03-02' }).slice(1)).toEqual([29])
  expect(withinDays('q', [], { before: '1970-04-01' }).slice(1)).toEqual([0, 90])
  expect(withinDays('q', [1], {})).toEqual(['q', 1])
})

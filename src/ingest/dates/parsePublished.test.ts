import { expect, test } from 'vitest'
import { parsePublished } from './parsePublished.js'

test.each([
  ['2023-09-05', '2023-09-05'],
  ['2023-09-05T23:30:00-04:00', '2023-09-05'],
  ['2023-09-05 10:00', '2023-09-05'],
  ['20230905', '2023-09-05'],
  ['20230905101500', '2023-09-05'],
  ['Tuesday, September 05, 2023', '2023-09-05'],
  ['Tue, 05 Sep 2023 10:00:00 GMT', '2023-09-05'],
  ['Sept. 5, 2023', '2023-09-05'],
  ['5 September 2023', '2023-09-05'],
  ['5th September, 2023', '2023-09-05'],
  ['05-Sep-2023', '2023-09-05'],
  ['May 3 2024, 9:30 a.m.', '2024-05-03'],
])('parsePublished(%j) is %s', (text, expected) => expect(parsePublished(text)).toBe(expected))

test.each([
  ['05/09/2023'],
  ['2023-02-30'],
  ['2023-13-01'],
  ['September 2023'],
  ['yesterday'],
  [''],
  ['Marching 5, 2023'],
  ['31 June 2023'],
])('parsePublished(%j) names no day', (text) => expect(parsePublished(text)).toBeNull())

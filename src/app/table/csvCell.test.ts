import { expect, test } from 'vitest'
import { csvCell, csvValue } from './csvCell.js'

test.each<[string | number | null, string]>([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-1 day', "'-1 day"],
  ['@SUM', "'@SUM"],
  [' =1', "' =1"],
  [-6.5, '-6.5'],
  [null, ''],
])('csvCell(%j) is %s', (value, expected) => expect(csvCell(value)).toBe(expected))

test.each([
  '=1+1',
  "'=1+1",
  "''=1+1",
  "'quoted'",
  ' -x',
  "' -x",
  '\t',
  '-',
  "'",
  'plain',
  '@a',
  '-5',
])('csvValue gives back what %j was', (words) => expect(csvValue(csvCell(words))).toBe(words))

test('an empty cell is an unknown value', () => expect(csvValue(csvCell(null))).toBeNull())

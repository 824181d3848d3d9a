import { expect, test } from 'vitest'
import { csvCell } from './csvCell.js'

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

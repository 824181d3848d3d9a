import { expect, test } from 'vitest'
import { splitCsvFields } from './splitCsvFields.js'

test.each<[string, string[]]>([
  ['a,b,c', ['a', 'b', 'c']],
  ['', ['']],
  ['a,,', ['a', '', '']],
  ['"a,b",c', ['a,b', 'c']],
  ['"he said ""no""",x', ['he said "no"', 'x']],
  ['"two\nlines",x', ['two\nlines', 'x']],
  ['""', ['']],
  ['a "quoted" word,b', ['a "quoted" word', 'b']],
])('splitCsvFields(%j)', (record, expected) => expect(splitCsvFields(record, ',')).toEqual(expected))

test('another delimiter separates fields', () => expect(splitCsvFields('a;"b;c"', ';')).toEqual(['a', 'b;c']))

test('a quote that is never closed is refused', () => expect(() => splitCsvFields('a,"b', ',')).toThrow('never closed'))

test('text behind a closing quote is refused', () => expect(() => splitCsvFields('"a"b,c', ',')).toThrow('"b,c"'))

import { expect, test } from 'vitest'
import { plain, type Segment } from './Segment.js'
import { wrapSegments } from './wrapSegments.js'

function lines(segments: readonly Segment[], columns: number): string[] {
  return wrapSegments(segments, columns).map((line) => line.map((segment) => segment.text).join(''))
}

test.each<[string, number, string[]]>([
  ['one two three', 20, ['one two three']],
  ['one two three four', 10, ['one two', 'three four']],
  ['a  b', 20, ['a b']],
  ['', 20, ['']],
  ['abcdefghijklmno', 10, ['abcdefghij', 'klmno']],
  ['北朝鮮とロシアが 会談', 10, ['北朝鮮とロ', 'シアが', '会談']],
])('%j in %d columns', (text, columns, expected) => expect(lines([plain(text)], columns)).toEqual(expected))

test('a word that changes style stays whole', () =>
  expect(lines([plain('one tw'), { text: 'o', style: 'bold' }, plain(', three')], 10)).toEqual(['one two,', 'three']))

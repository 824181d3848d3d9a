import { expect, test } from 'vitest'
import { clipSegments } from './clipSegments.js'
import { bold, plain } from './Segment.js'

test.each<[number, string]>([
  [20, 'one two three'],
  [13, 'one two three'],
  [12, 'one two thr…'],
  [5, 'one …'],
  [1, '…'],
])('in %d columns a line reads %j', (columns, expected) =>
  expect(
    clipSegments([plain('one '), bold('two'), plain(' three')], columns)
      .map(({ text }) => text)
      .join(''),
  ).toBe(expected))

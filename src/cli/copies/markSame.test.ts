import { expect, test } from 'vitest'
import { markSame } from './markSame.js'

const words = (text: string, other: string) =>
  markSame(text, other, false).map((side) => side.map((one) => one.text).join(''))

test.each([
  ['The dyke broke.', 'The dyke broke.', 'The dyke broke.', 'The dyke broke.'],
  ['The old dyke broke.', 'The dyke burst.', 'The [old] dyke [broke].', 'The dyke [burst].'],
  ['An old dam gave way', 'A dyke gave way', '[An old dam] gave way', '[A dyke] gave way'],
  ['Flood in LESSING', 'a flood in Lessing', 'Flood in LESSING', '[a] flood in Lessing'],
  ['北京说', '北京称', '北京[说]', '北京[称]'],
])('without colours, what differs between %j and %j stands in brackets', (one, other, left, right) =>
  expect(words(one, other)).toEqual([left, right]))

test('with colours, what is the same stands out', () =>
  expect(markSame('old dyke', 'new dyke', true)[0]).toEqual([
    { text: 'old', style: 'dim' },
    { text: ' ', style: 'dim' },
    { text: 'dyke', style: 'bold' },
  ]))

test('control characters do not reach the terminal', () =>
  expect(words('a\u001b[31mb', 'a')[0]).not.toContain('\u001b'))

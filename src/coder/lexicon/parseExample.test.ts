import { expect, test } from 'vitest'
import { parseExample } from './parseExample.js'

test.each([
  ['+ A met B. => POL > LTU', { type: null, actors: ['POL'], recipients: ['LTU'], status: null }],
  ['+ A met B. => POL,LTU > -', { type: null, actors: ['POL', 'LTU'], recipients: [], status: null }],
  [
    '+ A. => AGREE FRA > POL [planned]',
    { type: { category: 'AGREE', mode: null }, actors: ['FRA'], recipients: ['POL'], status: 'planned' },
  ],
  [
    '+ A. => SANCTION-expel LTU > ?',
    { type: { category: 'SANCTION', mode: 'expel' }, actors: ['LTU'], recipients: ['?'], status: null },
  ],
])('parseExample(%j)', (text, expected) => {
  expect(parseExample(text, 1).expected).toEqual(expected)
})

test('a counter-example expects nothing', () => {
  expect(parseExample('- The beam supports the roof.', 4)).toEqual({
    sentence: 'The beam supports the roof.',
    expected: null,
    line: 4,
  })
})

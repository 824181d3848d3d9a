import { expect, test } from 'vitest'
import type { Comparison } from '../compare/Comparison.js'
import { chooseKind } from './chooseKind.js'

const comparison = (more: Partial<Comparison>): Comparison => ({
  matches: [],
  aWords: 100,
  bWords: 100,
  aShared: 0,
  bShared: 0,
  ownVerbatim: 0,
  ownShared: 0,
  ownSolid: 0,
  quoted: 0,
  isExact: false,
  ...more,
})
const shared = (words: number) => ({
  aShared: words,
  bShared: words,
  ownVerbatim: words,
  ownShared: words,
  ownSolid: words,
})

test.each([
  ['exact', { isExact: true }],
  ['near', shared(60)],
  ['contained', { ...shared(40), bWords: 50 }],
  ['partial', shared(20)],
  ['partial', { ...shared(8), quoted: 10 }],
  [null, shared(8)],
  [null, { ...shared(60), ownVerbatim: 0, ownSolid: 0 }],
  ['statement', { aShared: 70, bShared: 70, quoted: 70 }],
  ['quote', { aShared: 8, bShared: 8, quoted: 8 }],
  [null, { aShared: 4, bShared: 4, quoted: 4 }],
])('%s: %j', (kind, more) => expect(chooseKind(comparison(more), false)).toBe(kind))

test('two reports of one outlet are not linked by a paragraph of background or a quotation', () => {
  expect(chooseKind(comparison(shared(20)), true)).toBeNull()
  expect(chooseKind(comparison(shared(30)), true)).toBe('partial')
  expect(chooseKind(comparison({ quoted: 8 }), true)).toBeNull()
})

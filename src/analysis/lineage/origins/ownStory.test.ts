import { expect, test } from 'vitest'
import type { LinkKind } from '../links/LineageLink.js'
import { ownStory } from './ownStory.js'

const SPANS = [
  { start: 0, end: 100 },
  { start: 110, end: 310 },
]
const copied = (start: number, end: number, kind: LinkKind = 'partial') => ({
  kind,
  evidence: [{ later: { start, end } }],
})

test.each([
  ['without links all is its own', [], true, 1],
  ['one sentence of another, and most is its own', [copied(0, 100)], true, 0.667],
  ['most is from another', [copied(110, 310)], false, 0.333],
  ['from two others together', [copied(0, 100), copied(110, 310)], false, 0],
  ['the same stretch from two others counts once', [copied(0, 100), copied(0, 100)], true, 0.667],
  ['a quotation in common is not copied', [copied(0, 310, 'quote')], true, 1],
  ['a few letters are none', [copied(0, 10)], true, 1],
] as const)('%s', (_, links, isOrigin, share) => expect(ownStory(SPANS, links)).toEqual({ isOrigin, share }))

import { expect, test } from 'vitest'
import { attributionAt } from './attributionAt.js'
import type { ClaimDraft } from './ClaimDraft.js'

function draft(cue: string, place: number, start: number, end: number, vouches = true): ClaimDraft {
  const words = { start: place, end: place + cue.length, exact: cue }
  return {
    speaker: null,
    anonymous: true,
    stance: 'asserts',
    cue: words,
    content: { start, end, exact: '' },
    quoted: false,
    found: 'rules',
    bounds: null,
    sentence: 0,
    cueToken: 0,
    cueLast: 0,
    speakerRange: null,
    contentSpans: [{ sentence: 0, first: 0, last: 0, start, end }],
    vouches,
  }
}

test('a claim within a claim comes after the one around it', () => {
  const claims = [draft('claims', 20, 30, 50), draft('says', 6, 13, 50)]
  expect(attributionAt(claims, 0, 40).map(({ cue }) => cue.exact)).toEqual(['says', 'claims'])
})

test('a word outside the content is nobody else’s', () => {
  expect(attributionAt([draft('says', 6, 13, 50)], 0, 6)).toEqual([])
  expect(attributionAt([draft('says', 6, 13, 50)], 0, 50)).toEqual([])
  expect(attributionAt([draft('says', 6, 13, 50)], 1, 20)).toEqual([])
})

test('who condemns a raid does not vouch for it', () => {
  expect(attributionAt([draft('condemned', 6, 16, 24, false)], 0, 20)).toEqual([])
})

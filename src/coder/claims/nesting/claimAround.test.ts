import { expect, test } from 'vitest'
import type { ClaimDraft } from '../ClaimDraft.js'
import { claimAround } from './claimAround.js'

function draft(cueStart: number, start: number, end: number): ClaimDraft {
  return {
    speaker: null,
    anonymous: true,
    stance: 'asserts',
    cue: { start: cueStart, end: cueStart + 4, exact: 'said' },
    content: { start, end, exact: '' },
    quoted: false,
    found: 'rules',
    bounds: null,
    sentence: 0,
    cueToken: 0,
    cueLast: 0,
    speakerRange: null,
    contentSpans: [{ sentence: 0, first: 0, last: 0, start, end }],
    vouches: true,
  }
}

const agency = draft(0, 10, 100)
const officials = draft(20, 30, 100)
const president = draft(40, 50, 100)

test('the nearest claim whose content holds the cue is the one around', () => {
  const all = [agency, officials, president]
  expect(all.map((claim) => claimAround(claim, all))).toEqual([null, agency, officials])
})

test('a claim with two speakers is not within itself', () => {
  const twin = draft(0, 10, 100)
  expect(claimAround(agency, [agency, twin])).toBeNull()
})

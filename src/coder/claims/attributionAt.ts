import type { Attribution } from '../../types/index.js'
import type { ClaimDraft } from './ClaimDraft.js'

/** Who vouches for the word at a place of the text, the outermost speaker first: "Seoul says Pyongyang claims ...". */
export function attributionAt(claims: readonly ClaimDraft[], sentence: number, start: number): Attribution[] {
  return claims
    .filter((claim) => claim.vouches && holds(claim, sentence, start))
    .sort((a, b) => size(b) - size(a) || a.cue.start - b.cue.start)
    .map(({ speaker, stance, cue, anonymous }) => ({ speaker, stance, cue, anonymous }))
}

function holds({ contentSpans }: ClaimDraft, sentence: number, start: number): boolean {
  return contentSpans.some((span) => span.sentence === sentence && span.start <= start && start < span.end)
}

function size({ contentSpans }: ClaimDraft): number {
  return contentSpans.reduce((sum, span) => sum + span.end - span.start, 0)
}

import type { Attribution } from '../../types/index.js'
import type { ClaimDraft } from './ClaimDraft.js'
import { contentSize } from './nesting/contentSize.js'
import { holdsPlace } from './nesting/holdsPlace.js'

/** Who vouches for the word at a place of the text, the outermost speaker first: "Seoul says Pyongyang claims ...". */
export function attributionAt(claims: readonly ClaimDraft[], sentence: number, start: number): Attribution[] {
  return claims
    .filter((claim) => claim.vouches && holdsPlace(claim, sentence, start))
    .sort((a, b) => contentSize(b) - contentSize(a) || a.cue.start - b.cue.start)
    .map(({ speaker, stance, cue, anonymous }) => ({ speaker, stance, cue, anonymous }))
}

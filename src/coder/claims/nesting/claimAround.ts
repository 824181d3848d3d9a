import type { ClaimDraft } from '../ClaimDraft.js'
import { contentSize } from './contentSize.js'
import { holdsPlace } from './holdsPlace.js'

/** The claim that tells of another: of those whose content holds its cue the one that says least; null where the outlet
 *  itself tells of it. Of a claim with several speakers the first stands for all. */
export function claimAround(claim: ClaimDraft, all: readonly ClaimDraft[]): ClaimDraft | null {
  return all.reduce<ClaimDraft | null>((nearest, other) => {
    if (other.cue.start === claim.cue.start || !holdsPlace(other, claim.sentence, claim.cue.start)) return nearest
    return nearest === null || contentSize(other) < contentSize(nearest) ? other : nearest
  }, null)
}

import type { Claim } from '../../types/index.js'
import { actorJson } from './actorJson.js'
import { quoteJson } from './quoteJson.js'

/** JSON form of a claim, its fields in the contract's order. */
export function claimJson(claim: Claim) {
  return {
    id: claim.id,
    speaker: claim.speaker && actorJson(claim.speaker),
    anonymous: claim.anonymous,
    stance: claim.stance,
    cue: quoteJson(claim.cue),
    content: quoteJson(claim.content),
    parts: claim.parts.map(quoteJson),
    quoted: claim.quoted,
    within: claim.within,
    found: claim.found,
    events: claim.events,
  }
}

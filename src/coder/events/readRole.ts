import type { ActorRef } from '../../types/index.js'
import type { RoleSlots } from '../lexicon/index.js'
import { NO_SIDE, type Side } from './Proposal.js'
import { slotActors } from './slots/slotActors.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/** The actors of a role: the first alternative that yields any; joined slots (`subj + with`) count together. */
export function readRole(context: SentenceContext, predicate: number, role: RoleSlots): Side {
  for (const slots of role) {
    const actors: ActorRef[] = []
    const heads: number[] = []
    for (const slot of slots) {
      const fill = slotActors(context, predicate, slot)
      actors.push(...fill.actors)
      heads.push(...fill.heads)
    }
    if (actors.length > 0) return { actors, heads, slot: slots.join(' + ') }
  }
  return NO_SIDE
}

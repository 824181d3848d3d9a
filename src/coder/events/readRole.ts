import type { ActorRef } from '../../types/index.js'
import type { RoleSlots } from '../lexicon/index.js'
import { NO_SIDE, type Side } from './Proposal.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import { slotActors } from './slots/slotActors.js'
import { slotHeads } from './slots/slotHeads.js'

/** Where one of these is filled by somebody unknown, nobody else did it: "the world's criticism of Iran". */
const DECIDING: ReadonlySet<string> = new Set(['subj', 'poss', 'by'])

/** The actors of a role: the first alternative that yields any; joined slots (`subj + with`) count together. */
export function readRole(context: SentenceContext, predicate: number, role: RoleSlots): Side {
  for (const slots of role) {
    const actors: ActorRef[] = []
    const heads: number[] = []
    let isTaken = false
    for (const slot of slots) {
      const fill = slotActors(context, predicate, slot)
      actors.push(...fill.actors)
      heads.push(...fill.heads)
      isTaken ||= DECIDING.has(slot) && slotHeads(context, predicate, slot).length > 0
    }
    if (actors.length > 0) return { actors, heads, slot: slots.join(' + ') }
    if (isTaken) return NO_SIDE
  }
  return NO_SIDE
}

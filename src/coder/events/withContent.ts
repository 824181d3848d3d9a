import { composedType } from './compose/composedType.js'
import type { Proposal } from './Proposal.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import { slotHeads } from './slots/slotHeads.js'
import { tellingBelow } from './tellingBelow.js'

/**
 * A threat that an entry knows by its words, with what it says will be done: the bombing in "warned that it would bomb
 * Mali" stands in `underlying` and tells the mode where the entry leaves it open.
 */
export function withContent(context: SentenceContext, proposal: Proposal): Proposal {
  if (proposal.type.category !== 'THREATEN' || proposal.underlying !== null) return proposal
  for (const head of slotHeads(context, proposal.predicate, 'comp')) {
    const below = tellingBelow(context, head)
    if (!below) continue
    const mode = proposal.type.mode ?? composedType('threaten', below.type, below.entry.contexts)?.type.mode ?? null
    return { ...proposal, type: { category: 'THREATEN', mode }, underlying: below.type }
  }
  return proposal
}

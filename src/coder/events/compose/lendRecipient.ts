import { governorsOf } from '../../tree/index.js'
import { NO_SIDE, type Proposal, type Side } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { withoutActors } from '../withoutActors.js'

const MAX_STEPS = 3

/**
 * The recipient of an event that names none, from the event it speaks of: "expressed readiness to receive Sudanese
 * refugees" is about the refugees.
 */
export function lendRecipient(context: SentenceContext, proposal: Proposal, all: readonly Proposal[]): Proposal {
  if (proposal.recipient.actors.length > 0 || !SPOKEN.has(proposal.type.category)) return proposal
  if (proposal.entry.recipient.length === 0) return proposal
  const side = all.map((inner) => lentBy(context, proposal, inner)).find((lent) => lent.actors.length > 0)
  return side ? { ...proposal, recipient: side } : proposal
}

/** Events of words, which speak of others; protesters shout what they want of whom. */
const SPOKEN: ReadonlySet<string> = new Set(['AGREE', 'REJECT', 'THREATEN', 'CONCEDE', 'PROTEST'])

function lentBy(context: SentenceContext, outer: Proposal, inner: Proposal): Side {
  if (inner === outer || inner.predicate <= outer.predicate) return NO_SIDE
  const steps = governorsOf(context.tree, inner.anchor).indexOf(outer.predicate)
  const isBelow = steps >= 0 && steps < MAX_STEPS
  return isBelow ? withoutActors(inner.recipient, outer.actor.actors, outer.type.category) : NO_SIDE
}

import type { Proposal, SentenceContext, Side } from '../../events/index.js'
import { recipientsNear } from './recipientsNear.js'

/** Who may be the recipient of an event of which the rules found none, though its entry asks for one; nearest first. */
export function completions(context: SentenceContext, proposal: Proposal): Side[] {
  if (proposal.recipient.actors.length > 0 || proposal.entry.recipient.length === 0) return []
  const known = new Set(proposal.actor.actors.flatMap((actor) => actor.id ?? []))
  return recipientsNear(context, [proposal.predicate, proposal.anchor], proposal.actor).filter(
    ({ actors }) => !actors.some(({ id }) => id !== null && known.has(id)),
  )
}

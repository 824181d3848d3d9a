import { type Proposal, type SentenceContext, type Side, withoutActors } from '../../events/index.js'
import { recipientsNear } from './recipientsNear.js'

/** Who may be the recipient of an event of which the rules found none, though its entry asks for one; nearest first. */
export function completions(context: SentenceContext, proposal: Proposal): Side[] {
  if (proposal.recipient.actors.length > 0 || proposal.entry.recipient.length === 0) return []
  const doers = proposal.actor.actors
  const known = new Set(doers.flatMap((actor) => actor.id ?? []))
  return recipientsNear(context, [proposal.predicate, proposal.anchor], proposal.actor).filter(
    (side) =>
      !side.actors.some(({ id }) => id !== null && known.has(id)) &&
      withoutActors(side, doers, proposal.type.category) === side,
  )
}

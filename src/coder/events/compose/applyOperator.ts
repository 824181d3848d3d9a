import type { OperatorEntry } from '../../lexicon/index.js'
import { NO_SIDE, type Proposal, type Side } from '../Proposal.js'
import { readRole } from '../readRole.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { withoutActors } from '../withoutActors.js'
import { effectOf } from './effectOf.js'

/** Effects whose operator has an addressee or target: the recipient is not the inner event's. */
const ADDRESSING: ReadonlySet<string> = new Set(['request', 'accuse', 'blame', 'support', 'oppose'])

/** Refusing these meets whoever spoke them: "rejected a call from the minister". */
const ANSWERED: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'AGREE'])

/** The event an operator makes of an inner one; null where nothing codable is left. */
export function applyOperator(
  context: SentenceContext,
  inner: Proposal,
  operator: OperatorEntry,
  token: number,
): Proposal | null {
  const composed = effectOf(operator.effect, inner.type, inner.entry.contexts)
  if (!composed) return null
  const named = readRole(context, token, operator.actor)
  const actor = named.actors.length > 0 ? named : ADDRESSING.has(operator.effect) ? NO_SIDE : inner.actor
  const recipient = withoutActors(recipientOf(context, inner, operator, token), actor.actors)
  const changed = composed.type.category !== inner.type.category
  return {
    ...inner,
    anchor: token,
    type: composed.type,
    underlying: changed ? (inner.underlying ?? inner.type) : inner.underlying,
    actor,
    recipient,
    steps: [
      ...inner.steps,
      { rule: operator.id, effect: operator.effect, token, before: inner.type, after: composed.type },
    ],
    outcome: composed.outcome ?? inner.outcome,
  }
}

/** Addressee of a demand or target of a charge; else whom the inner event would meet. */
function recipientOf(context: SentenceContext, inner: Proposal, operator: OperatorEntry, token: number): Side {
  const own = readRole(context, token, operator.recipient)
  if (operator.effect === 'refuse' && ANSWERED.has(inner.type.category) && inner.actor.actors.length > 0)
    return inner.actor
  if (ADDRESSING.has(operator.effect)) {
    if (own.actors.length > 0) return own
    return inner.actor.actors.length > 0 ? inner.actor : inner.recipient
  }
  return inner.recipient.actors.length > 0 ? inner.recipient : own
}

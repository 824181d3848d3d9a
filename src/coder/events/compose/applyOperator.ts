import type { PloverCategory } from '../../../types/index.js'
import type { OperatorEntry } from '../../lexicon/index.js'
import { isNegated } from '../../tree/index.js'
import { NO_SIDE, type Proposal, type Side } from '../Proposal.js'
import { readRole } from '../readRole.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { withoutActors } from '../withoutActors.js'
import { composedType } from './composedType.js'
import { effectOnNegated } from './effectOnNegated.js'

/** Effects whose operator has an addressee or target: the recipient is not the inner event's. */
const ADDRESSING: ReadonlySet<string> = new Set(['request', 'accuse', 'blame', 'support', 'oppose'])

/** Effects that meet whoever planned, asked for or did the inner event: "opposed a plan by Chad". */
const ANSWERING: ReadonlySet<string> = new Set(['refuse', 'oppose', 'cancel'])

/** The event an operator makes of an inner one; null where nothing codable is left. */
export function applyOperator(
  context: SentenceContext,
  inner: Proposal,
  operator: OperatorEntry,
  token: number,
): Proposal | null {
  const composed = isNegated(context.tree, inner.anchor)
    ? effectOnNegated(operator.effect, inner.type, inner.entry.contexts)
    : composedType(operator.effect, inner.type, inner.entry.contexts)
  if (!composed) return null
  const named = readRole(context, token, operator.actor)
  const actor = named.actors.length > 0 ? named : ADDRESSING.has(operator.effect) ? NO_SIDE : inner.actor
  const recipient = recipientOf(context, inner, operator, token, actor, composed.type.category)
  const changed = composed.type.category !== inner.type.category
  return {
    ...inner,
    anchor: token,
    type: composed.type,
    underlying: changed ? (inner.underlying ?? inner.type) : inner.underlying,
    actor,
    recipient,
    ...(operator.effect === 'request' ? { asked: { actor: inner.actor, recipient: inner.recipient } } : {}),
    steps: [
      ...inner.steps,
      { rule: operator.id, effect: operator.effect, token, before: inner.type, after: composed.type },
    ],
    outcome: composed.outcome ?? inner.outcome,
  }
}

/** Addressee of a demand or target of a charge; whose plan is refused; else whom the inner event would meet. */
function recipientOf(
  context: SentenceContext,
  inner: Proposal,
  operator: OperatorEntry,
  token: number,
  actor: Side,
  category: PloverCategory,
): Side {
  const own = readRole(context, token, operator.recipient)
  const sides = ADDRESSING.has(operator.effect)
    ? [own, inner.actor, inner.recipient]
    : ANSWERING.has(operator.effect)
      ? [inner.actor, inner.recipient, own]
      : [inner.recipient, own]
  for (const side of sides) {
    const other = withoutActors(side, actor.actors, category)
    if (other.actors.length > 0) return other
  }
  return NO_SIDE
}

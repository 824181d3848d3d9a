import type { EventType } from '../../../types/index.js'
import type { Proposal, Side } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** One sentence: the entry, how its parts matched, each operator's step, and the codebook section. */
export function explain(context: SentenceContext, proposal: Proposal): string {
  const word = (token: number) => `"${context.tree.tokens[token]?.text ?? ''}"`
  const parts = [
    `${proposal.entry.id} at ${word(proposal.predicate)}`,
    `actor ${sideText(proposal.actor)}`,
    `recipient ${sideText(proposal.recipient)}`,
    ...proposal.steps.map((step) =>
      step.effect === 'light'
        ? `${word(step.token)} lends its subject`
        : `${step.rule} at ${word(step.token)} (${step.effect}) turns ${typeText(step.before)} into ${typeText(step.after)}`,
    ),
  ]
  return `${parts.join('; ')}. PLOVER 2, ${proposal.type.category}.`
}

function sideText(side: Side): string {
  if (side.actors.length === 0) return 'not named'
  return `${side.slot} ${side.actors.map((actor) => `"${actor.exact}" (${actor.id ?? actor.name})`).join(' and ')}`
}

function typeText(type: EventType): string {
  return type.mode ? `${type.category}-${type.mode}` : type.category
}

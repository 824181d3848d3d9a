import type { EventEntry } from '../lexicon/index.js'
import { conjunctsOf, descendantsOf } from '../tree/index.js'
import { composeOperators } from './compose/composeOperators.js'
import type { Proposal } from './Proposal.js'
import { proposalAt } from './proposalAt.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/**
 * The event that a clause tells, read apart from what stands over it: the bombing in "threatened to bomb". The operators
 * and light verbs within the clause count; entries that only promise or threaten do not. Null where the lexicon knows
 * nothing that reaches the head of the clause.
 */
export function tellingBelow(context: SentenceContext, head: number): Proposal | null {
  const inside = new Set([head, ...descendantsOf(context.tree, head)])
  const heads = conjunctsOf(context.tree, head)
  let best: Proposal | null = null
  for (const index of inside) {
    const proposal = proposalAt(context, index, tellsDeed)
    const composed = proposal && composeOperators(context, [proposal])[0]
    const within = composed && cutAt(composed, inside)
    if (!within || !heads.includes(within.anchor)) continue
    if (best === null || within.specificity > best.specificity) best = within
  }
  return best
}

function tellsDeed({ code }: EventEntry): boolean {
  return code.category !== 'AGREE' && code.category !== 'THREATEN'
}

/** A composed proposal as it was before the first step that stands outside the clause. */
function cutAt(proposal: Proposal, inside: ReadonlySet<number>): Proposal {
  const outer = proposal.steps.findIndex(({ token }) => !inside.has(token))
  if (outer < 0) return proposal
  const steps = proposal.steps.slice(0, outer)
  return {
    ...proposal,
    type: proposal.steps[outer]?.before ?? proposal.type,
    anchor: steps.at(-1)?.token ?? proposal.predicate,
    actor: proposal.asked?.actor ?? proposal.actor,
    recipient: proposal.asked?.recipient ?? proposal.recipient,
    steps,
  }
}

import type { Proposal, SentenceContext, Side } from '../../events/index.js'
import type { NearLookup } from './nearLookup.js'
import type { Pair, Stretch } from './Pair.js'
import { stretchOf } from './stretchOf.js'

/** The pair that a proposal speaks of: the first actor of each side. */
export function pairOfProposal(context: SentenceContext, proposal: Proposal, near: NearLookup): Pair {
  return {
    tree: context.tree,
    actor: stretchOfSide(context, proposal.actor),
    recipient: stretchOfSide(context, proposal.recipient),
    near,
  }
}

function stretchOfSide(context: SentenceContext, side: Side): Stretch | null {
  const head = side.heads[0]
  if (head !== undefined) return stretchOfHead(context, head)
  const actor = side.actors[0]
  return actor ? stretchOf(context.tree, actor) : null
}

/** The mention that a token heads, or the token alone. */
export function stretchOfHead(context: SentenceContext, head: number): Stretch {
  const mention = context.mentions.get(head)?.mention
  return mention ? { first: mention.first, last: mention.last, head } : { first: head, last: head, head }
}

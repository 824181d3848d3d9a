import type { Proposal } from './Proposal.js'
import { proposalAt } from './proposalAt.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import { withContent } from './withContent.js'

/**
 * For every predicate of a sentence the event of its most specific matching entry. A noun that a verb's entry asked for
 * ("lodge a protest") makes no event of its own.
 */
export function proposeEvents(context: SentenceContext): Proposal[] {
  const proposals = context.tree.tokens.flatMap(({ index }) => proposalAt(context, index) ?? [])
  const consumed = new Set(proposals.flatMap((proposal) => proposal.consumed))
  return proposals
    .filter((proposal) => !consumed.has(proposal.predicate))
    .map((proposal) => withContent(context, proposal))
}

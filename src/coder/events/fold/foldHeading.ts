import { isHeading } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'

/**
 * A yielding that a headline tells as agreed or to come is CONCEDE, the announcement being the news: "Iraq to ease curbs",
 * "Rebels agree to disarm", but not "is willing to" (PLOVER 2, auxiliary modes; docs/codebook.md, decision 10). In running text it is AGREE.
 */
export function foldHeading(tree: TreeSentence, proposal: Proposal): Proposal {
  const inner = proposal.underlying?.category
  const isYielding = inner === 'RETREAT' || inner === 'CONCEDE'
  const isOnlyReady = proposal.steps.some((step) => tree.tokens[step.token]?.upos === 'ADJ')
  if (!isYielding || isOnlyReady || proposal.type.category !== 'AGREE' || !isHeading(tree)) return proposal
  return { ...proposal, type: { category: 'CONCEDE', mode: null } }
}

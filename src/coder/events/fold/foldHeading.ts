import { isHeading } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'

/**
 * A yielding that a headline tells as agreed or to come is CONCEDE, the announcement being the news: "Iraq to ease curbs",
 * "Rebels agree to disarm" (PLOVER 2, auxiliary modes; docs/codebook.md, decision 10). In running text it is AGREE.
 */
export function foldHeading(tree: TreeSentence, proposal: Proposal): Proposal {
  const inner = proposal.underlying?.category
  const isYielding = inner === 'RETREAT' || inner === 'CONCEDE'
  if (!isYielding || proposal.type.category !== 'AGREE' || !isHeading(tree)) return proposal
  return { ...proposal, type: { category: 'CONCEDE', mode: null } }
}

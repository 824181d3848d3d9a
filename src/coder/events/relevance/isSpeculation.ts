import type { PredicateReading } from '../../reading/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { isMainClause } from './isMainClause.js'

/**
 * Whether somebody only thinks that a happening may come: a noun of action under "any", "prospect of" or "risk of", or a
 * "could" outside the main clause ("a force that could support them"). What the doer says of itself, and the news of the
 * main clause ("Iran may send aid"), stands.
 */
export function isSpeculation(
  { tree }: SentenceContext,
  { anchor, steps, outcome }: Proposal,
  { modality }: PredicateReading,
  isOwnWord: boolean,
): boolean {
  if (modality !== 'possible' || outcome !== null || isOwnWord) return false
  if (steps.some(({ effect }) => effect !== 'light')) return false
  if (tree.tokens[anchor]?.upos === 'NOUN') return true
  return !isMainClause(tree, anchor)
}

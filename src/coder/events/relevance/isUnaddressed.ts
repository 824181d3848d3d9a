import type { PloverCategory } from '../../../types/index.js'
import { isHeading } from '../../reading/index.js'
import { isRelation } from '../../tree/index.js'
import { isOfficial } from '../isOfficial.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { isMainClause } from './isMainClause.js'

/** What is done in words is done to somebody. */
const WORDS: ReadonlySet<PloverCategory> = new Set(['AGREE', 'REJECT', 'REQUEST', 'SUPPORT', 'CONCEDE', 'THREATEN'])

/**
 * Whether an act of words is neither addressed to anybody nor told as news: a state's demand may stand alone where the
 * main clause tells it ("Iran demanded an apology") or the words say what of ("rejected the plan", where an entry asks
 * for the plan); "the villagers who want to return" and "after his many promises" may not.
 */
export function isUnaddressed(context: SentenceContext, proposal: Proposal): boolean {
  const { type, actor, recipient, consumed, steps } = proposal
  if (isHeading(context.tree) || !WORDS.has(type.category)) return false
  if (recipient.actors.length > 0 || actor.actors.length > 1) return false
  const isNews = isMainClause(context.tree, proposal.anchor) || isSideOfRoot(context, proposal.anchor)
  if (!actor.actors.some(isOfficial)) return consumed.length === 0 || !isNews
  return !isNews && steps.length === 0 && (consumed.length === 0 || proposal.underlying !== null)
}

/** Subject or object of the main verb: "the apology of Belgium pleased them". */
function isSideOfRoot({ tree }: SentenceContext, anchor: number): boolean {
  const token = tree.tokens[anchor]
  return token?.head === tree.root && (token.deprel === 'obj' || isRelation(token.deprel, 'nsubj'))
}

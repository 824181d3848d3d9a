import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { isPublic } from './isPublic.js'
import { namesPublic } from './namesPublic.js'

/**
 * Whether one side is a state, body or political role, or a person or body by name acts in a sentence that names such a
 * one; "the striker injured the keeper" is nobody's business here.
 */
export function isPublicMatter(context: SentenceContext, { type, actor, recipient }: Proposal): boolean {
  if (type.category === 'PROTEST' || [...actor.actors, ...recipient.actors].some(isPublic)) return true
  return actor.heads.some((head) => context.tree.tokens[head]?.upos === 'PROPN') && namesPublic(context)
}

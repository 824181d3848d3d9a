import type { Proposal, Side } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/**
 * Whether a record could not say who is meant: its actors are pronouns of which no country is known, and so is everybody
 * met ("they beat your children").
 */
export function isAboutNobody(context: SentenceContext, { actor, recipient }: Proposal): boolean {
  if (actor.actors.length === 0 || [...actor.actors, ...recipient.actors].some(({ code }) => code !== null))
    return false
  return isPronoun(context, actor)
}

function isPronoun({ tree }: SentenceContext, { heads }: Side): boolean {
  return heads.length > 0 && heads.every((head) => tree.tokens[head]?.upos === 'PRON')
}

import type { ActorRef, PloverCategory } from '../../../types/index.js'
import { isHeading } from '../../reading/index.js'
import { isOfficial } from '../isOfficial.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** What only those who hold power, arms or an office can do, or those who strike and then give in. */
const OF_POWER: ReadonlySet<PloverCategory> = new Set(['THREATEN', 'CONCEDE', 'RETREAT', 'MOBILIZE', 'SANCTION'])

/**
 * Whether private people of no named country are told to do what is not theirs to do: "critics warned of a break" is no
 * threat, "observers gave in" no concession.
 */
export function isBeyondPrivate(context: SentenceContext, { type, actor }: Proposal): boolean {
  if (isHeading(context.tree) || !OF_POWER.has(type.category) || actor.actors.length === 0) return false
  return actor.actors.every(isPrivate)
}

function isPrivate(actor: ActorRef): boolean {
  return actor.code === null && actor.sectors.length > 0 && !isOfficial(actor) && !actor.sectors.includes('LAB')
}

import type { ActorRef, SectorCode } from '../../../types/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** Sectors whose doings are public matters even where no country is known. */
const POLITICAL: ReadonlySet<SectorCode> = new Set([
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'ELI',
  'OPP',
  'PRE',
  'REF',
  'CRM',
])

/**
 * Whether one side is a state, body or political role, or a person or body by name acts in a sentence that names such a
 * one; "the striker injured the keeper" is nobody's business here.
 */
export function isPublicMatter(context: SentenceContext, { type, actor, recipient }: Proposal): boolean {
  if (type.category === 'PROTEST' || [...actor.actors, ...recipient.actors].some(isPublic)) return true
  const isNamed = actor.heads.some((head) => context.tree.tokens[head]?.upos === 'PROPN')
  return isNamed && [...context.mentions.values()].some(({ actors }) => actors.some(isPublic))
}

function isPublic({ code, sectors }: ActorRef): boolean {
  return code !== null || sectors.some((sector) => POLITICAL.has(sector))
}

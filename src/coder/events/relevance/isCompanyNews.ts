import type { ActorRef } from '../../../types/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** What a company may do that is more than company news, whoever it is done to. */
const BEYOND_BUSINESS: ReadonlySet<string> = new Set(['PROTEST', 'ASSAULT', 'COERCE'])

/** Companies of one country, or of none, in a sentence that names nobody else: "Shell agreed to sell its stations". */
export function isCompanyNews(context: SentenceContext, { type, actor, recipient }: Proposal): boolean {
  if (BEYOND_BUSINESS.has(type.category)) return false
  const sides = [...actor.actors, ...recipient.actors]
  if (sides.length === 0 || !sides.every(isCompany)) return false
  const named = [...context.mentions.values()].flatMap(({ actors }) => actors)
  if (!named.every((one) => isCompany(one) || isBare(one))) return false
  return new Set([...sides, ...named].flatMap(({ code }) => (code === null ? [] : [code]))).size < 2
}

function isCompany({ sectors }: ActorRef): boolean {
  return sectors[0] === 'BUS'
}

/** Somebody of whom no more than a country or nothing is known. */
function isBare({ sectors }: ActorRef): boolean {
  return sectors.length === 0 || sectors[0] === 'UNK'
}

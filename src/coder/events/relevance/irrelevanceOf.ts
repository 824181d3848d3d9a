import type { ActorRef, EntityKind, SectorCode } from '../../../types/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { fictionOver } from './fictionOver.js'
import { isCompanyNews } from './isCompanyNews.js'
import { sceneOf } from './sceneOf.js'

/** Why an event is no public matter, and the words that show it. */
export interface Irrelevance {
  readonly kind: 'company' | 'fiction' | 'scene'
  /** What showed it: "novel", "sport: wicket, captain"; empty for company news. */
  readonly words: string
}

/** Why a proposed event makes no record: company news, fiction, or sport and daily life; null otherwise. */
export function irrelevanceOf(context: SentenceContext, proposal: Proposal): Irrelevance | null {
  if (isCompanyNews(context, proposal)) return { kind: 'company', words: '' }
  const { scenes } = context.lexicon
  const work = fictionOver(context.tree, proposal.predicate, scenes)
  if (work !== null) return { kind: 'fiction', words: work }
  const sides = [...proposal.actor.actors, ...proposal.recipient.actors]
  if (sides.some(isPower)) return null
  const found = sceneOf(context.tree, context.nearby, scenes)
  const isCompanyDeed =
    found?.scene === 'business' && proposal.actor.actors.every(({ sectors }) => sectors[0] === 'BUS')
  if (!found || (found.scene !== 'sport' && !isCompanyDeed && isInternational(context, proposal, sides))) return null
  return { kind: 'scene', words: `${found.scene}: ${found.words.join(', ')}` }
}

/** Sectors that nobody has for sport or trade. "Captain" and "chief executive" may be anybody's titles. */
const POWER: ReadonlySet<SectorCode> = new Set(['COP', 'JUD', 'LEG', 'PRM', 'REB', 'SPY', 'UAF', 'PRE', 'REF', 'PTY'])
/** Likewise, where it is known of which country. */
const POWER_OF_A_COUNTRY: ReadonlySet<SectorCode> = new Set(['GOV', 'OPP', 'ELI'])

/** Somebody with power of office or arms: their doings count wherever they are told. */
function isPower({ code, sectors }: ActorRef): boolean {
  return sectors.some((sector) => POWER.has(sector) || (code !== null && POWER_OF_A_COUNTRY.has(sector)))
}

/** A country or international body itself, or people of two. In sport these are teams. */
function isInternational(context: SentenceContext, proposal: Proposal, sides: readonly ActorRef[]): boolean {
  const codes = new Set(sides.flatMap(({ code }) => (code === null || code === 'MNC' ? [] : [code])))
  const heads = [...proposal.actor.heads, ...proposal.recipient.heads]
  return codes.size > 1 || heads.some((head) => BODIES.has(context.mentions.get(head)?.entity ?? 'thing'))
}

const BODIES: ReadonlySet<EntityKind> = new Set(['state', 'organisation', 'armedGroup'])

import type { EventType, IncidentActor, PloverCategory } from '../../../types/index.js'
import { actorLikeness, isPerson } from './actorLikeness.js'
import { OPEN_SIDE } from './weights.js'

/** Happenings in which both sides do the same: who met whom may be told either way. */
const MUTUAL: ReadonlySet<PloverCategory> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** Whether what both sides do in a happening of this kind is the same. */
export function isMutual(category: PloverCategory): boolean {
  return MUTUAL.has(category)
}

/** Telling it the other way round counts a little less. */
const TURNED = 0.95

/** Both sides in one heap: "Russia and North Korea agreed", "Russia agreed with North Korea". */
const POOLED = 0.85

/** Who acts and who it is done to. */
export interface Sides {
  readonly actors: readonly IncidentActor[]
  readonly recipients: readonly IncidentActor[]
}

/** Likeness of the acting and of the receiving sides. */
export interface SidesLikeness {
  readonly actors: number
  readonly recipients: number
}

/** How well two sides match, by the better way to tell them where the happening is mutual. */
export function sidesLikeness(one: Sides, other: Sides, isMutual: boolean): SidesLikeness {
  const straight = {
    actors: sideLikeness(one.actors, other.actors),
    recipients: sideLikeness(one.recipients, other.recipients),
  }
  if (!isMutual) return straight
  const turned = {
    actors: TURNED * sideLikeness(one.actors, other.recipients),
    recipients: TURNED * sideLikeness(one.recipients, other.actors),
  }
  const pooled = POOLED * sideLikeness([...one.actors, ...one.recipients], [...other.actors, ...other.recipients])
  const ways = [straight, turned, { actors: pooled, recipients: pooled }]
  return ways.reduce((best, way) => (sum(way) > sum(best) ? way : best))
}

/** Whether a happening may be told from either side. "Kim will visit Russia" says who goes where; "Kim met Putin" does not. */
export function isToldEitherWay({ category, mode }: EventType, one: Sides, other: Sides): boolean {
  if (!MUTUAL.has(category)) return false
  return !(mode === 'visit' && saysWhoTravels(one) && saysWhoTravels(other))
}

function saysWhoTravels({ recipients }: Sides): boolean {
  return recipients.length > 0 && !recipients.some(isPerson)
}

/** Mean of the best matches, of the smaller side above all: "the United States" within "the United States and Japan". */
export function sideLikeness(one: readonly IncidentActor[], other: readonly IncidentActor[]): number {
  if (one.length === 0 || other.length === 0) return OPEN_SIDE
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  return 0.7 * meanOfBest(small, large) + 0.3 * meanOfBest(large, small)
}

function meanOfBest(from: readonly IncidentActor[], to: readonly IncidentActor[]): number {
  const best = from.map((actor) => Math.max(...to.map((candidate) => actorLikeness(actor, candidate))))
  return best.reduce((total, value) => total + value, 0) / best.length
}

function sum({ actors, recipients }: SidesLikeness): number {
  return actors + recipients
}

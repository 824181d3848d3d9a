import type { ActorRef, CodedEvent, PloverCategory } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { actorLikeness, isPerson } from './actorLikeness.js'
import { OPEN_SIDE } from './weights.js'

/** Happenings in which both sides do the same: who met whom may be told either way. */
const MUTUAL: ReadonlySet<PloverCategory> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** Telling it the other way round counts a little less. */
const TURNED = 0.95

/** Both sides in one heap: "Russia and North Korea agreed", "Russia agreed with North Korea". */
const POOLED = 0.85

/** Likeness of the acting and of the receiving sides. */
export interface SidesLikeness {
  readonly actors: number
  readonly recipients: number
}

/** How well the sides of two records match, by the better way to tell them where the happening is mutual. */
export function sidesLikeness({ event: one, type }: TracedRecord, { event: other }: TracedRecord): SidesLikeness {
  const straight = {
    actors: sideLikeness(one.actors, other.actors),
    recipients: sideLikeness(one.recipients, other.recipients),
  }
  if (!MUTUAL.has(type.category) || (saysWhoTravels(one) && saysWhoTravels(other))) return straight
  const turned = {
    actors: TURNED * sideLikeness(one.actors, other.recipients),
    recipients: TURNED * sideLikeness(one.recipients, other.actors),
  }
  const pooled = POOLED * sideLikeness([...one.actors, ...one.recipients], [...other.actors, ...other.recipients])
  const ways = [straight, turned, { actors: pooled, recipients: pooled }]
  return ways.reduce((best, way) => (sum(way) > sum(best) ? way : best))
}

/** "Kim will visit Russia" says who goes where; "Putin received Choe" and "Kim met Putin" do not. */
function saysWhoTravels({ mode, underlying, recipients }: CodedEvent): boolean {
  return (underlying?.mode ?? mode) === 'visit' && recipients.length > 0 && !recipients.some(isPerson)
}

/** Mean of the best matches, of the smaller side above all: "the United States" within "the United States and Japan". */
export function sideLikeness(one: readonly ActorRef[], other: readonly ActorRef[]): number {
  if (one.length === 0 || other.length === 0) return OPEN_SIDE
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  return 0.7 * meanOfBest(small, large) + 0.3 * meanOfBest(large, small)
}

function meanOfBest(from: readonly ActorRef[], to: readonly ActorRef[]): number {
  const best = from.map((actor) => Math.max(...to.map((candidate) => actorLikeness(actor, candidate))))
  return best.reduce((total, value) => total + value, 0) / best.length
}

function sum({ actors, recipients }: SidesLikeness): number {
  return actors + recipients
}

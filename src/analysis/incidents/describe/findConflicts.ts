import type { ActorRef, EventPlace, Incident, IncidentAspect } from '../../../types/index.js'
import { actorLikeness } from '../matching/actorLikeness.js'
import { placesAgree } from '../matching/placeLikeness.js'
import { isMutual } from '../matching/sidesLikeness.js'
import { daysBetween } from '../matching/timeLikeness.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { boundsAgree } from './boundsAgree.js'

/** Actors that are at least so like may be one, named more or less finely. */
const ONE_ACTOR = 0.8

/** The attributes on which some records of one incident do not agree, in their written order. */
export function findConflicts(
  records: readonly TracedRecord[],
  { voices, types, counts }: Pick<Incident, 'voices' | 'types' | 'counts'>,
): readonly IncidentAspect[] {
  const found: IncidentAspect[] = []
  const positions = new Set(voices.map(({ position }) => position))
  if (positions.has('denies') && positions.has('confirms')) found.push('happened')
  if (new Set(types.map(({ value }) => value.category)).size > 1) found.push('type')
  if (somePair(records, disagreeOnDate)) found.push('date')
  const places = records.flatMap(({ event }) => event.place ?? [])
  if (somePair(places, (a: EventPlace, b: EventPlace) => !placesAgree(a, b))) found.push('place')
  // Who met whom is told from either side: only others than both are a disagreement.
  const isEitherWay = types.every(({ value }) => isMutual(value.category))
  if (somePair(sidesOf(records, isEitherWay ? ['actors', 'recipients'] : ['actors']), areOthers)) found.push('actor')
  if (!isEitherWay && somePair(sidesOf(records, ['recipients']), areOthers)) found.push('recipient')
  const values = counts.map(({ value }) => value)
  if (somePair(values, (a, b) => a.thing === b.thing && !boundsAgree(a, b))) found.push('count')
  return found
}

function disagreeOnDate({ window: one }: TracedRecord, { window: other }: TracedRecord): boolean {
  if (one === null || other === null || one.basis === 'published' || other.basis === 'published') return false
  return daysBetween(one, other) > 0
}

function sidesOf(
  records: readonly TracedRecord[],
  sides: readonly ('actors' | 'recipients')[],
): readonly (readonly ActorRef[])[] {
  return records
    .map(({ event }) => sides.flatMap((side) => event[side].filter(({ code }) => code !== null)))
    .filter(({ length }) => length > 0)
}

/** True where nobody of the one side may be somebody of the other. */
function areOthers(one: readonly ActorRef[], other: readonly ActorRef[]): boolean {
  return !one.some((actor) => other.some((candidate) => actorLikeness(actor, candidate) >= ONE_ACTOR))
}

function somePair<Item>(items: readonly Item[], test: (one: Item, other: Item) => boolean): boolean {
  return items.some((one, at) => items.slice(at + 1).some((other) => test(one, other)))
}

import type { ActorRef, CodedEvent } from '../../types/index.js'
import { UNSAID } from './unsaid.js'

/** What is printed above the records of one pair of actors. */
export function pairOf(event: CodedEvent): string {
  const actors = sideOf(event.actors)
  return event.recipients.length === 0 ? actors : `${actors} → ${sideOf(event.recipients)}`
}

/** The records of a report by pair of actors, in the order in which the pairs first appear. */
export function groupByPair(events: readonly CodedEvent[]): ReadonlyMap<string, readonly CodedEvent[]> {
  const groups = new Map<string, CodedEvent[]>()
  for (const event of events) {
    const pair = pairOf(event)
    groups.set(pair, [...(groups.get(pair) ?? []), event])
  }
  return groups
}

/** Codes where they are known, so that a state and its minister are one side; else the name. */
function sideOf(actors: readonly ActorRef[]): string {
  if (actors.length === 0) return UNSAID
  const names = actors.map((actor) => (isState(actor) ? actor.code : null) ?? actor.name)
  return [...new Set(names)].join(', ')
}

/** The code tells who it is: a state, not "some international body". */
function isState(actor: ActorRef): boolean {
  return actor.code !== null && !['IGO', 'NGO', 'ISM', 'IMG', 'MNC', 'UNO', 'EUR'].includes(actor.code)
}

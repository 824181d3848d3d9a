import type { EventFilter } from '../../Filters.js'
import type { SideName } from './actorCondition.js'

/** The sides that a filter names, each with its pattern. */
export function namedSides({
  involving,
  actor,
  recipient,
}: Pick<EventFilter, 'involving' | 'actor' | 'recipient'>): (readonly [string, readonly SideName[]])[] {
  return [
    ...(involving === undefined ? [] : [[involving, ['actor', 'recipient']] as const]),
    ...(actor === undefined ? [] : [[actor, ['actor']] as const]),
    ...(recipient === undefined ? [] : [[recipient, ['recipient']] as const]),
  ]
}

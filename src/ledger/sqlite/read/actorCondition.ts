import type { ActorPattern } from '../../Filters.js'

/** Country slot of the codebook: three letters. */
const CODE = /^[A-Z]{3}$/

/** A condition on `event_sides` that an actor of the pattern stands on one of the sides, and its values. */
export function actorCondition(
  pattern: ActorPattern,
  sides: readonly ('actor' | 'recipient')[],
): [string, ...unknown[]] {
  const [match, ...values] = actorMatch(pattern, 'event_sides.actor_id', 'event_sides.code')
  const places = sides.map(() => '?').join(', ')
  const inner = `SELECT event_key FROM event_sides WHERE side IN (${places}) AND ${match}`
  return [`events.key IN (${inner})`, ...sides, ...values]
}

/** A condition that an actor's id or code is of the pattern: a country with all its actors, or an id and what it holds. */
export function actorMatch(pattern: ActorPattern, idColumn: string, codeColumn: string): [string, ...unknown[]] {
  if (CODE.test(pattern)) return [`${codeColumn} = ?`, pattern]
  // What an id holds lies between "ID." and "ID/", the character after the dot.
  return [`(${idColumn} = ? OR (${idColumn} > ? AND ${idColumn} < ?))`, pattern, `${pattern}.`, `${pattern}/`]
}

import type { ActorPattern } from '../../Filters.js'

/** Country slot of the codebook: three letters. */
const CODE = /^[A-Z]{3}$/

/** The sides of a record or an expectation. */
export type SideName = 'actor' | 'recipient' | 'announcer'

/** A condition that an actor of the pattern stands on one of the sides of a thing, and its values. */
export function actorCondition(
  thing: 'event' | 'expectation',
  pattern: ActorPattern,
  sides: readonly SideName[],
): [string, ...unknown[]] {
  const [match, ...values] = actorMatch(pattern, 'actor_id', 'code')
  const places = sides.map(() => '?').join(', ')
  const inner = `SELECT ${thing}_key FROM ${thing}_sides WHERE side IN (${places}) AND ${match}`
  return [`${thing}s.key IN (${inner})`, ...sides, ...values]
}

/** A condition that an actor's id or code is of the pattern: a country with all its actors, or an id and what it holds. */
export function actorMatch(pattern: ActorPattern, idColumn: string, codeColumn: string): [string, ...unknown[]] {
  if (CODE.test(pattern)) return [`${codeColumn} = ?`, pattern]
  // What an id holds lies between "ID." and "ID/", the character after the dot.
  return [`(${idColumn} = ? OR (${idColumn} > ? AND ${idColumn} < ?))`, pattern, `${pattern}.`, `${pattern}/`]
}

import type { ActorPattern } from '../../Filters.js'
import { type DayWindow, withinDays } from './indexDay.js'

/** Country slot of the codebook: three letters. */
const CODE = /^[A-Z]{3}$/

/** The sides of a record, an incident or an expectation. */
export type SideName = 'actor' | 'recipient' | 'announcer'

/** A condition that an actor of the pattern stands on one of the sides of a thing, and its values. */
export function actorCondition(
  thing: 'event' | 'incident' | 'expectation',
  pattern: ActorPattern,
  sides: readonly SideName[],
  window: DayWindow = {},
): [string, ...unknown[]] {
  const [match, ...values] = actorMatch(pattern, 'actor_id', 'code')
  const places = sides.map(() => '?').join(', ')
  const select = `SELECT ${thing}_key FROM ${thing}_sides WHERE side IN (${places}) AND ${match}`
  const [within, ...all] = withinDays(select, [...sides, ...values], window)
  return [`${thing}s.key IN (${within})`, ...all]
}

/**
 * A condition that a record is of one country towards another; null unless both patterns are countries, for which alone
 * pairs are kept.
 */
export function pairCondition(
  actor: ActorPattern,
  recipient: ActorPattern,
  window: DayWindow,
): [string, ...unknown[]] | null {
  if (!CODE.test(actor) || !CODE.test(recipient)) return null
  const select = 'SELECT event_key FROM event_pairs WHERE actor = ? AND recipient = ?'
  const [within, ...values] = withinDays(select, [actor, recipient], window)
  return [`events.key IN (${within})`, ...values]
}

/** A condition that an actor's id or code is of the pattern: a country with all its actors, or an id and what it holds. */
export function actorMatch(pattern: ActorPattern, idColumn: string, codeColumn: string): [string, ...unknown[]] {
  if (CODE.test(pattern)) return [`${codeColumn} = ?`, pattern]
  // What an id holds lies between "ID." and "ID/", the character after the dot.
  return [`(${idColumn} = ? OR (${idColumn} > ? AND ${idColumn} < ?))`, pattern, `${pattern}.`, `${pattern}/`]
}

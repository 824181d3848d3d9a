import type { ActorPattern } from '../../Filters.js'
import { type DayWindow, withinDays } from './indexDay.js'

/** Country slot of the codebook: three letters. */
const CODE = /^[A-Z]{3}$/

/** The sides of a record, an incident or an expectation. */
export type SideName = 'actor' | 'recipient' | 'announcer'

/** What has sides that are looked up. */
export type SidedThing = 'event' | 'incident' | 'expectation'

/** A query, or a condition, with its values. */
export type Clause = [string, ...unknown[]]

/** A condition that an actor of the pattern stands on one of the sides of a thing. */
export function actorCondition(
  thing: SidedThing,
  pattern: ActorPattern,
  sides: readonly SideName[],
  window: DayWindow = {},
): Clause {
  const [select, ...values] = selectSides(thing, pattern, sides, window)
  return [`${thing}s.key IN (${select})`, ...values]
}

/** The same, for things that are gone through one by one: asks of each what its own sides are. */
export function ownSideCondition(thing: SidedThing, pattern: ActorPattern, sides: readonly SideName[]): Clause {
  // A plus keeps SQLite from looking the actor up instead.
  const [match, ...values] = actorMatch(pattern, '+actor_id', '+code')
  const own = `SELECT 1 FROM ${thing}_sides WHERE ${thing}_key = ${thing}s.key AND side IN (${marks(sides)}) AND ${match}`
  return [`EXISTS (${own})`, ...sides, ...values]
}

/** The keys of things on one of whose sides an actor of the pattern stands. */
export function selectSides(
  thing: SidedThing,
  pattern: ActorPattern,
  sides: readonly SideName[],
  window: DayWindow = {},
): Clause {
  const [match, ...values] = actorMatch(pattern, 'actor_id', 'code')
  const select = `SELECT ${thing}_key FROM ${thing}_sides WHERE side IN (${marks(sides)}) AND ${match}`
  return withinDays(select, [...sides, ...values], window)
}

/** One country towards another. */
export interface CountryPair {
  readonly actor: string
  readonly recipient: string
}

/** The pair that is asked about; null unless both sides are countries, of which alone pairs are kept. */
export function countryPair({ actor, recipient }: Partial<CountryPair>): CountryPair | null {
  if (actor === undefined || recipient === undefined) return null
  return CODE.test(actor) && CODE.test(recipient) ? { actor, recipient } : null
}

/** The keys of the records of a pair. */
export function selectPairs({ actor, recipient }: CountryPair, window: DayWindow = {}): Clause {
  const select = 'SELECT event_key FROM event_pairs WHERE actor = ? AND recipient = ?'
  return withinDays(select, [actor, recipient], window)
}

/** A condition that an actor's id or code is of the pattern: a country with all its actors, or an id and what it holds. */
export function actorMatch(pattern: ActorPattern, idColumn: string, codeColumn: string): Clause {
  if (CODE.test(pattern)) return [`${codeColumn} = ?`, pattern]
  // What an id holds lies between "ID." and "ID/", the character after the dot.
  return [`(${idColumn} = ? OR (${idColumn} > ? AND ${idColumn} < ?))`, pattern, `${pattern}.`, `${pattern}/`]
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

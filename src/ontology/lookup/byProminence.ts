import type { PersonEntity } from '../Entity.js'
import { heldOn } from './actorOn.js'

/**
 * Persons in order of prominence on a day. Who is in office counts by the rank of the office, who has left it by the
 * most senior office held and the years since: a prime minister of two years ago comes before an ambassador of today.
 * Then who has held more offices, then by id.
 */
export function byProminence<T extends PersonEntity>(persons: readonly T[], date: string | null): readonly T[] {
  const weighed = persons.map((person) => ({ person, weight: weigh(person, date) }))
  weighed.sort(
    (one, other) =>
      one.weight - other.weight ||
      other.person.terms.length - one.person.terms.length ||
      compareText(one.person.id, other.person.id),
  )
  return weighed.map(({ person }) => person)
}

/** What having left office weighs, and not having taken it yet. */
const LEFT = 6
const NOT_YET = 12

/** Lower is more prominent. */
function weigh(person: PersonEntity, date: string | null): number {
  const held = heldOn(person, date)
  if (held !== null) return held.rank
  const past = person.terms.filter(({ end }) => end !== null && (date === null || end <= date))
  const highest = Math.min(...(past.length > 0 ? past : person.terms).map(({ rank }) => rank))
  if (past.length === 0) return highest + NOT_YET
  const left = Math.max(...past.map(({ end }) => yearOf(end ?? '')))
  return highest + LEFT + (date === null ? 0 : yearOf(date) - left)
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

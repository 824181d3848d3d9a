import type { PersonEntity } from '../Entity.js'
import { heldOn } from './actorOn.js'

/** Order of persons on a day: in office before out of it; senior before junior; recent before past; then by id. */
export function byProminence(date: string | null): (one: PersonEntity, other: PersonEntity) => number {
  return (one, other) => {
    const rank = rankOn(one, date) - rankOn(other, date)
    if (rank !== 0) return rank
    const end = compareText(lastDay(other), lastDay(one))
    return end !== 0 ? end : compareText(one.id, other.id)
  }
}

const OUT_OF_OFFICE = 1000

function rankOn(person: PersonEntity, date: string | null): number {
  return heldOn(person, date)?.rank ?? OUT_OF_OFFICE
}

function lastDay(person: PersonEntity): string {
  return person.terms.reduce((last, term) => ((term.end ?? '9999') > last ? (term.end ?? '9999') : last), '')
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

import type { OfficeTerm, PersonEntity } from '../Entity.js'
import type { Gazetteer } from '../Gazetteer.js'
import { holdsOn } from './actorOn.js'

/**
 * Who holds an office on a day, or null: `officeHolder(gazetteer, 'RUS', 'foreign-minister', '2023-07-27')`, or
 * `officeHolder(gazetteer, 'IGO.NATO', 'secretary-general', null)` for whoever still holds it. `of` is the id of a
 * state, organisation or group. Where two terms meet on a day, the later one counts.
 */
export function officeHolder(
  gazetteer: Gazetteer,
  of: string,
  office: string,
  date: string | null,
): PersonEntity | null {
  let holder: PersonEntity | null = null
  let since = ''
  for (const person of gazetteer.holders(of, office)) {
    for (const term of person.terms) {
      if (!isHeld(term, of, office, date) || (term.start ?? '') < since) continue
      holder = person
      since = term.start ?? ''
    }
  }
  return holder
}

function isHeld(term: OfficeTerm, of: string, office: string, date: string | null): boolean {
  if ((term.body ?? term.country) !== of || term.office !== office) return false
  return date === null ? term.end === null : holdsOn(term, date)
}

import type { PersonEntity } from '../Entity.js'
import type { Gazetteer } from '../Gazetteer.js'
import { nameKey } from '../names/nameKey.js'
import { byProminence } from './byProminence.js'

/** Persons the news calls by this name alone ("Putin", "Kim", "Abiy", "Lula"), the most prominent on the day first. */
export function personsBySurname(gazetteer: Gazetteer, surname: string, date: string | null): readonly PersonEntity[] {
  const persons: PersonEntity[] = []
  for (let name = gazetteer.names.find(nameKey(surname)); name !== null; name = name.next) {
    const entity = name.entity()
    if (entity.kind === 'person' && !persons.includes(entity)) persons.push(entity)
  }
  return byProminence(persons, date)
}

import type { PersonEntity } from '../Entity.js'
import type { Gazetteer } from '../Gazetteer.js'
import { nameKey } from '../names/nameKey.js'
import { byProminence } from './byProminence.js'

/**
 * Persons the news calls by this name alone, the most prominent on the day first: those in office, the senior first,
 * then those out of it, the latest first.
 */
export function personsBySurname(gazetteer: Gazetteer, surname: string, date: string | null): readonly PersonEntity[] {
  const persons: PersonEntity[] = []
  for (let name = gazetteer.names.find(nameKey(surname)); name !== null; name = name.next) {
    if (name.use.form !== 'surname') continue
    const entity = name.entity()
    if (entity.kind === 'person' && !persons.includes(entity)) persons.push(entity)
  }
  return persons.sort(byProminence(date))
}

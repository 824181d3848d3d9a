import { type ScannedRow, scanCell, splitList } from '../../util/index.js'
import type { PersonEntity } from '../Entity.js'
import { type Listed, NAME, SURNAME } from '../names/NameIndex.js'
import { nameKey } from '../names/nameKey.js'
import type { NameShelves } from '../names/startShelves.js'
import { lazy } from '../tables/lazy.js'
import { otherShortNames } from './otherShortNames.js'
import type { ListedGroup } from './parseArmedGroups.js'
import type { LeaderContext } from './parseLeaders.js'
import type { NameCustoms } from './parseNameCustoms.js'
import { readPerson } from './readPerson.js'
import { shortNames } from './shortNames.js'

/** A person with all that tells of him or her: rows of leaders files, and armed groups that list the name. */
export interface ListedPerson extends Listed<PersonEntity> {
  readonly name: string
  readonly surname: string
  readonly rows: ScannedRow[]
  readonly groups: ListedGroup[]
}

/** What persons are listed from and with. */
export interface PersonParts {
  readonly rows: readonly ScannedRow[]
  readonly groups: readonly ListedGroup[]
  readonly customs: NameCustoms
  readonly context: LeaderContext
  readonly shelves: NameShelves
}

/** Lists one person for all rows and groups with one name, however it is hyphenated and capitalised, by its key. */
export function listPersons(parts: PersonParts): ReadonlyMap<string, ListedPerson> {
  const personOf = new Map<string, ListedPerson>()
  for (const row of parts.rows) listFromRow(personOf, row, parts)
  for (const group of parts.groups) {
    for (const leader of group.leaders) {
      findOrAdd(personOf, leader, group.id.slice(0, COUNTRY_LENGTH), parts).groups.push(group)
    }
  }
  return personOf
}

const COUNTRY_LENGTH = 3

function listFromRow(personOf: Map<string, ListedPerson>, row: ScannedRow, parts: PersonParts): void {
  const { customs, shelves } = parts
  const name = scanCell(row, 4)
  const country = scanCell(row, 0)
  const person = findOrAdd(personOf, name, country, parts)
  const last = person.rows.at(-1)
  person.rows.push(row)
  const aliases = scanCell(row, 5)
  const isKnown = last !== undefined && scanCell(last, 5) === aliases
  const spellings = aliases === '' || isKnown ? [] : splitList(row, aliases)
  const others = name === person.name ? spellings : [name, ...spellings]
  if (others.length === 0) return
  shelves.add(person.entity, NAME, others)
  shelves.add(person.entity, SURNAME, otherShortNames(person, others, country, customs))
}

function findOrAdd(
  personOf: Map<string, ListedPerson>,
  name: string,
  country: string,
  { customs, context, shelves }: PersonParts,
): ListedPerson {
  const id = nameKey(name)
  const known = personOf.get(id)
  if (known !== undefined) return known
  const shorts = shortNames(name, country, customs)
  const entity = lazy(() => readPerson(person, context))
  const person: ListedPerson = { id, name, surname: shorts[0] ?? name, rows: [], groups: [], entity }
  personOf.set(id, person)
  shelves.add(entity, NAME, [name])
  shelves.add(entity, SURNAME, shorts)
  return person
}

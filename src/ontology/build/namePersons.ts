import type { PersonEntity } from '../Entity.js'
import { NAME, type Named, SURNAME } from '../names/NameIndex.js'
import { nameKey } from '../names/nameKey.js'
import { lazy } from '../tables/lazy.js'
import { splitList } from '../tables/readCells.js'
import { type ScannedRow, scanCell } from '../tables/scanTable.js'
import type { NamedGroup } from './parseArmedGroups.js'
import type { LeaderContext } from './parseLeaders.js'
import type { NameCustoms } from './parseNameCustoms.js'
import { readPerson } from './readPerson.js'
import { shortNames } from './shortNames.js'

/** All that tells of one person: rows of leaders files, and armed groups that list the name among their leaders. */
export interface PersonSources {
  readonly name: string
  readonly country: string
  readonly rows: ScannedRow[]
  readonly groups: NamedGroup[]
}

/** A person, with the states and bodies that rows tell of. */
export interface NamedPerson extends Named<PersonEntity> {
  readonly sources: PersonSources
}

/** Makes one person of all rows and groups with one name, however it is hyphenated and capitalised. */
export function namePersons(
  rows: readonly ScannedRow[],
  groups: readonly NamedGroup[],
  customs: NameCustoms,
  context: LeaderContext,
): readonly NamedPerson[] {
  const sourcesOf = new Map<string, PersonSources>()
  for (const row of rows) sourcesFor(sourcesOf, scanCell(row, 4), scanCell(row, 0)).rows.push(row)
  for (const group of groups) {
    const country = group.id.slice(0, 3)
    for (const leader of group.leaders) sourcesFor(sourcesOf, leader, country).groups.push(group)
  }
  return Array.from(sourcesOf, ([key, sources]) => namePerson(key, sources, customs, context))
}

function sourcesFor(sourcesOf: Map<string, PersonSources>, name: string, country: string): PersonSources {
  const key = nameKey(name)
  const known = sourcesOf.get(key)
  if (known !== undefined) return known
  const sources = { name, country, rows: [], groups: [] }
  sourcesOf.set(key, sources)
  return sources
}

function namePerson(
  key: string,
  sources: PersonSources,
  customs: NameCustoms,
  context: LeaderContext,
): NamedPerson {
  const { name, country, rows } = sources
  const texts = [name]
  for (const row of rows) {
    const other = scanCell(row, 4)
    if (other !== name) texts.push(other)
    for (const alias of splitList(row, scanCell(row, 5))) texts.push(alias)
  }
  const shorts = shortNames(name, country, customs)
  return {
    id: key,
    sources,
    entity: lazy(() => readPerson(sources, shorts[0] ?? name, context)),
    names: [
      { texts, use: NAME },
      { texts: shorts, use: SURNAME },
    ],
  }
}

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
  /** The name in all spellings. */
  readonly texts: string[]
  /** Cells whose spellings are in `texts`: rows of one person often repeat them. */
  readonly aliases: string[]
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
  for (const row of rows) {
    const name = scanCell(row, 4)
    const sources = sourcesFor(sourcesOf, name, row)
    if (name !== sources.name) sources.texts.push(name)
    const aliases = scanCell(row, 5)
    if (aliases !== '' && !sources.aliases.includes(aliases)) {
      sources.aliases.push(aliases)
      sources.texts.push(...splitList(row, aliases))
    }
    sources.rows.push(row)
  }
  for (const group of groups) {
    for (const leader of group.leaders) sourcesFor(sourcesOf, leader, group.id).groups.push(group)
  }
  return Array.from(sourcesOf, ([key, sources]) => namePerson(key, sources, customs, context))
}

/** `from` is the row or the id of the group that tells of the person; both begin with a country. */
function sourcesFor(sourcesOf: Map<string, PersonSources>, name: string, from: ScannedRow | string): PersonSources {
  const key = nameKey(name)
  const known = sourcesOf.get(key)
  if (known !== undefined) return known
  const country = typeof from === 'string' ? from.slice(0, 3) : scanCell(from, 0)
  const sources = { name, country, texts: [name], aliases: [], rows: [], groups: [] }
  sourcesOf.set(key, sources)
  return sources
}

function namePerson(key: string, sources: PersonSources, customs: NameCustoms, context: LeaderContext): NamedPerson {
  const { name, country, texts } = sources
  const own = shortNames(name, country, customs)
  return {
    id: key,
    sources,
    entity: lazy(() => readPerson(sources, own[0] ?? name, context)),
    names: [
      { texts, use: NAME },
      { texts: texts.length === 1 ? own : [...new Set([...own, ...otherShortNames(sources, customs)])], use: SURNAME },
    ],
  }
}

/** Short names shorter than this are too often plain words to be taken from a mere spelling. */
const SHORTEST = 4

/** Of other spellings. "President Kim Il Sung" gives none: its first word is no family name, but should be one. */
function otherShortNames({ name, country, texts }: PersonSources, customs: NameCustoms): readonly string[] {
  // The first word of a mere spelling is often a title, so no given name is taken from it.
  const byFamilyName = { ...customs, givenName: new Set<string>() }
  const families = customs.familyFirst.get(country)
  const startsWithFamily = (text: string): boolean => families?.has(text.slice(0, text.indexOf(' '))) ?? false
  const isFamilyFirst = startsWithFamily(name)
  const spellings = texts.filter((text) => !isFamilyFirst || startsWithFamily(text))
  return spellings.flatMap((text) => shortNames(text, country, byFamilyName)).filter(({ length }) => length >= SHORTEST)
}

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
  const shorts = shortNames(name, country, customs)
  const surname = shorts[0] ?? name
  return {
    id: key,
    sources,
    entity: lazy(() => readPerson(sources, surname, context)),
    names: [
      { texts, use: NAME },
      { texts: texts.length === 1 ? shorts : [...shorts, ...otherShortNames(sources, shorts, customs)], use: SURNAME },
    ],
  }
}

/** Short names shorter than this are too often plain words to be taken from a mere spelling. */
const SHORTEST = 4

/**
 * Short names of other spellings ("Zelensky" beside "Zelenskyy"). "President Kim Il Sung" gives none: its first word is
 * no family name, but should be one.
 */
function otherShortNames(
  { name, country, texts }: PersonSources,
  shorts: readonly string[],
  customs: NameCustoms,
): readonly string[] {
  const families = customs.familyFirst.get(country)
  const isFamilyFirst = startsWithFamily(name, families)
  const others: string[] = []
  for (const text of texts) {
    const isKnown = shorts.some((short) => text.endsWith(short))
    if (isKnown || (isFamilyFirst && !startsWithFamily(text, families))) continue
    for (const short of shortNames(text, country, customs, 'spelling')) {
      if (short.length >= SHORTEST && !others.includes(short)) others.push(short)
    }
  }
  return others
}

function startsWithFamily(name: string, families: ReadonlySet<string> | undefined): boolean {
  return families?.has(name.slice(0, name.indexOf(' '))) ?? false
}

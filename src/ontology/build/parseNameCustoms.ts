import { badLine, type DataFile, readList, readRequired, readTable } from '../../util/index.js'
import type { Gender } from '../Gazetteer.js'

/** Which part of a person's name the news uses alone. */
export interface NameCustoms {
  /** Family names that come first, by country code: "Kim" of PRK and KOR. */
  readonly familyFirst: ReadonlyMap<string, ReadonlySet<string>>
  /** Countries whose people go by their given name: "Abiy". */
  readonly givenName: ReadonlySet<string>
  /** Titles and other words that are nobody's name alone. */
  readonly neverAlone: ReadonlySet<string>
  /** Given names that are women's or men's wherever they are used. */
  readonly genderOf: ReadonlyMap<string, Gender>
}

const COLUMNS = ['country', 'custom', 'words'] as const

/** Reads name-customs.tsv. */
export function parseNameCustoms(file: DataFile): NameCustoms {
  const familyFirst = new Map<string, ReadonlySet<string>>()
  const givenName = new Set<string>()
  const neverAlone = new Set<string>()
  const genderOf = new Map<string, Gender>()
  for (const row of readTable(file, COLUMNS)) {
    const country = readRequired(row, 0, 'country')
    const custom = readRequired(row, 1, 'custom')
    if (custom === 'family-first') familyFirst.set(country, new Set(readList(row, 2)))
    else if (custom === 'given-name') givenName.add(country)
    else if (custom === 'never-alone') for (const word of readList(row, 2)) neverAlone.add(word)
    else if (custom === 'female' || custom === 'male') for (const word of readList(row, 2)) genderOf.set(word, custom)
    else throw badLine(row, `"${custom}" is no custom; write family-first, given-name, never-alone, female or male.`)
  }
  return { familyFirst, givenName, neverAlone, genderOf }
}

import type { NameCustoms } from './parseNameCustoms.js'
import { shortNames } from './shortNames.js'

/** Short names shorter than this are too often plain words to be taken from a mere spelling. */
const SHORTEST = 4

/**
 * Short names of other spellings of a person's name: "Zelensky" of one who is listed as Zelenskyy. "President Kim Il
 * Sung" gives none: its first word is no family name, but should be one.
 */
export function otherShortNames(
  person: { readonly name: string; readonly surname: string },
  spellings: readonly string[],
  country: string,
  customs: NameCustoms,
): readonly string[] {
  const families = customs.familyFirst.get(country)
  const isFamilyFirst = startsWithFamily(person.name, families)
  const others: string[] = []
  for (const spelling of spellings) {
    if (spelling.endsWith(person.surname) || (isFamilyFirst && !startsWithFamily(spelling, families))) continue
    for (const short of shortNames(spelling, country, customs, 'spelling')) {
      if (short.length >= SHORTEST && !others.includes(short)) others.push(short)
    }
  }
  return others
}

function startsWithFamily(name: string, families: ReadonlySet<string> | undefined): boolean {
  return families?.has(name.slice(0, name.indexOf(' '))) ?? false
}

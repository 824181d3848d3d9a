import type { Gazetteer } from '../Gazetteer.js'
import type { NameEntry, NameMatch } from '../NameEntry.js'
import { fitsCase } from './fitsCase.js'
import type { IndexedName } from './NameIndex.js'
import { nameKey } from './nameKey.js'

/**
 * The longest known name that starts at `words[from]`, or null. Periods, apostrophes, hyphens (also as words of their
 * own) and marks make no difference; capitals do: `matchName(gazetteer, ['Kim', 'Jong', '-', 'un'], 0)` has length 4.
 */
export function matchName(gazetteer: Gazetteer, words: readonly string[], from: number): NameMatch | null {
  const { names } = gazetteer
  let best: NameMatch | null = null
  let key = nameKey(words[from] ?? '')
  if (key === '') return null
  for (let end = from + 1; ; end++) {
    const first = names.find(key)
    if (first !== null) best = matchEntries(first, words, from, end - from) ?? best
    if (end >= words.length || !names.goesOn(key)) return best
    // A hyphen or period that stands alone adds nothing; the name may go on behind it.
    let part = nameKey(words[end] ?? '')
    while (part === '' && end + 1 < words.length) part = nameKey(words[++end] ?? '')
    if (part === '') return best
    key += part
  }
}

function matchEntries(first: IndexedName, words: readonly string[], from: number, length: number): NameMatch | null {
  const found: IndexedName[] = []
  for (let name: IndexedName | null = first; name !== null; name = name.next) {
    const { entity, use, text } = name
    const isKnown = found.some((other) => other.entity === entity && other.use === use)
    const last = length > 1 ? words[from + length - 1] : undefined
    if (!isKnown && fitsCase(text, words, from, length) && !takesGenitive(text, last) && !takesVerb(text, last))
      found.push(name)
  }
  return found.length === 0 ? null : { length, entries: found.map(readEntry) }
}

function readEntry({ entity, use }: IndexedName): NameEntry {
  return { form: use.form, entity: entity(), sectors: use.sectors, number: use.number }
}

/** "Cuba's" is no "Cubas": a genitive belongs to a name only where that is written with an apostrophe. */
function takesGenitive(text: string, last: string | undefined): boolean {
  return /^['’]s$/i.test(last ?? '') && !/['’]/.test(text)
}

/** "Israel is" are no "Israelis". */
function takesVerb(text: string, last: string | undefined): boolean {
  return last === 'is' && !/[\s-]is$/.test(text)
}

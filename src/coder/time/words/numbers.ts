/** Number words that news writes before units of time. */
const NUMBER_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
])

/** Words for a number that is not told. */
const VAGUE: ReadonlySet<string> = new Set(['few', 'several', 'some', 'many', 'recent', 'number'])

/** A count at words[from]: its value (null where vague) and its length in words. */
export interface CountMatch {
  readonly count: number | null
  readonly length: number
}

/** Reads "two", "12", "a few", "several", "a couple of", "some"; null where no count begins. */
export function matchCount(words: readonly string[], from: number): CountMatch | null {
  const word = words[from] ?? ''
  const next = words[from + 1] ?? ''
  if (word === 'couple' || (word === 'a' && next === 'couple')) {
    const length = word === 'a' ? 2 : 1
    return { count: 2, length: words[from + length] === 'of' ? length + 1 : length }
  }
  if (word === 'a' && VAGUE.has(next)) return { count: null, length: words[from + 2] === 'of' ? 3 : 2 }
  if (VAGUE.has(word)) return { count: null, length: 1 }
  const named = NUMBER_BY_WORD.get(word)
  if (named !== undefined) return { count: named, length: 1 }
  return /^\d{1,3}$/.test(word) ? { count: Number(word), length: 1 } : null
}

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
  ['dozen', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
])

/** Words for a number that is not told. */
const VAGUE: ReadonlySet<string> = new Set([
  'few',
  'several',
  'some',
  'many',
  'recent',
  'number',
  'dozens',
  'countless',
])

/** A count at words[from]: its value (null where vague) and its length in words. */
export interface CountMatch {
  readonly count: number | null
  readonly length: number
}

/** Reads "two", "12", "twenty-five", "two and a half", "half a", "a few", "a couple of"; null where no count begins. */
export function matchCount(words: readonly string[], from: number): CountMatch | null {
  const word = words[from] ?? ''
  const next = words[from + 1] ?? ''
  if (word === 'couple' || (word === 'a' && next === 'couple')) {
    const length = word === 'a' ? 2 : 1
    return { count: 2, length: words[from + length] === 'of' ? length + 1 : length }
  }
  if (word === 'half' && (next === 'a' || next === 'an')) return { count: 0.5, length: 2 }
  if ((word === 'a' || word === 'the') && VAGUE.has(next))
    return word === 'a' ? { count: null, length: words[from + 2] === 'of' ? 3 : 2 } : null
  if (VAGUE.has(word)) return { count: null, length: words[from + 1] === 'of' ? 2 : 1 }
  const whole = matchWhole(words, from)
  return whole && withHalf(words, from, whole)
}

function matchWhole(words: readonly string[], from: number): { count: number; length: number } | null {
  const word = words[from] ?? ''
  const next = words[from + 1] ?? ''
  if ((word === 'a' || word === 'one') && (next === 'dozen' || next === 'hundred'))
    return { count: NUMBER_BY_WORD.get(next) ?? 0, length: 2 }
  const named = NUMBER_BY_WORD.get(word)
  if (named !== undefined && named >= 20 && named < 100 && next === '-') {
    const ones = NUMBER_BY_WORD.get(words[from + 2] ?? '') ?? 0
    if (ones > 0 && ones < 10) return { count: named + ones, length: 3 }
  }
  if (named !== undefined) return { count: named, length: 1 }
  return /^\d{1,3}$/.test(word) ? { count: Number(word), length: 1 } : null
}

/** "two and a half years", also hyphened. */
function withHalf(words: readonly string[], from: number, whole: { count: number; length: number }): CountMatch {
  const rest = words.slice(from + whole.length, from + whole.length + 6)
  const half = /^(?:-? ?)and (?:- ?)?a (?:- ?)?half\b/.exec(rest.join(' '))
  if (half === null) return whole
  return { count: whole.count + 0.5, length: whole.length + half[0].trim().split(' ').length }
}

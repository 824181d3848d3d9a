import type { TimeMatch } from '../TimeExpression.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
])
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
])

/** Reads "2011", "2011-13", "2022/23", "the 1990s", "the nineties", "the 19th century"; "9/11" stands for its day.
 *  Whether a bare number is a year is for the caller to judge. */
export function matchYears({ lower }: TimeWords, from: number): TimeMatch | null {
  const start = lower[from] === 'the' ? from + 1 : from
  if (lower[start] === '9/11')
    return { expression: { kind: 'date', year: 2001, month: 9, day: 11, lastDay: 11 }, length: start + 1 - from }
  const century = matchCentury(lower, start)
  if (century !== null) return years(century.from, century.from + 100, start + century.length - from)
  const quoted = /^['’‘`]$/.test(lower[start] ?? '') && /^[2-9]0s$/.test(lower[start + 1] ?? '') ? start + 1 : start
  const decade = matchDecade(lower[quoted] ?? '')
  if (decade !== null) return years(decade, decade + (decade % 100 === 0 ? 100 : 10), quoted + 1 - from)
  const slashed = /^((?:19|20)\d\d)\/(\d\d)$/.exec(lower[start] ?? '')
  if (slashed) {
    const last = matchLastYear(Number(slashed[1]), slashed[2] ?? '')
    if (last !== null) return years(Number(slashed[1]), last + 1, start + 1 - from)
  }
  const first = start === from ? matchYear(lower[from]) : null
  if (first === null) return null
  const last = lower[from + 1] === '-' || lower[from + 1] === '–' ? matchLastYear(first, lower[from + 2] ?? '') : null
  return last === null ? years(first, first + 1, 1) : years(first, last + 1, 3)
}

function years(from: number, to: number, length: number): TimeMatch {
  return { expression: { kind: 'years', from, to }, length }
}

function matchCentury(lower: readonly string[], at: number): { from: number; length: number } | null {
  const number = /^(1[6-9]|2[01])(?:th|st)$/.exec(lower[at] ?? '')?.[1]
  const parted = lower[at + 1] === '-' ? `${lower[at] ?? ''}-${lower[at + 2] ?? ''}` : null
  const named = CENTURIES.get(parted ?? lower[at] ?? '') ?? (number === undefined ? undefined : Number(number))
  const wordAt = parted !== null && CENTURIES.has(parted) ? at + 3 : at + 1
  const nounAt = lower[wordAt] === '-' ? wordAt + 1 : wordAt
  if (named === undefined || lower[nounAt] !== 'century') return null
  return { from: (named - 1) * 100, length: nounAt + 1 - at }
}

/** "the 1900s" may be ten years or a hundred: the hundred holds both. */
function matchDecade(word: string): number | null {
  const full = /^((?:1[5-9]|20)\d)0s$/.exec(word)
  if (full) return Number(full[1]) * 10
  const short = /^['’]?([2-9])0s$/.exec(word)
  if (short) return 1900 + Number(short[1]) * 10
  return DECADES.get(word) ?? null
}

function matchLastYear(first: number, word: string): number | null {
  const year = matchYear(word) ?? (/^\d\d$/.test(word) ? first - (first % 100) + Number(word) : null)
  return year !== null && year > first ? year : null
}

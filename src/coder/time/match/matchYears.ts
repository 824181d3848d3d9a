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

/** Reads "2011", "2011-13", "the 1990s", "the nineties". Whether a bare number is a year is for the caller to judge. */
export function matchYears({ lower }: TimeWords, from: number): TimeMatch | null {
  const start = lower[from] === 'the' ? from + 1 : from
  const decade = matchDecade(lower[start] ?? '')
  if (decade !== null) return years(decade, decade + 10, start + 1 - from)
  const first = start === from ? matchYear(lower[from]) : null
  if (first === null) return null
  const last = lower[from + 1] === '-' || lower[from + 1] === '–' ? matchLastYear(first, lower[from + 2] ?? '') : null
  return last === null ? years(first, first + 1, 1) : years(first, last + 1, 3)
}

function years(from: number, to: number, length: number): TimeMatch {
  return { expression: { kind: 'years', from, to }, length }
}

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

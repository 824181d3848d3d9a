import type { TimeMatch } from '../TimeExpression.js'
import { matchYear } from './matchYear.js'
import { matchYears } from './matchYears.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "fiscal (year) 2023", "FY2023", "the 2022-23 financial year"; "this fiscal year" begins nobody knows where. */
export function matchFiscal(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const short = /^fy(\d{4})$/.exec(lower[from] ?? '')
  if (short) return fiscal(Number(short[1]), Number(short[1]), 1)
  if (lower[from] === 'fy') return withYear(lower, from, from + 1)
  const start = /^(the|this|next|last|current|previous)$/.test(lower[from] ?? '') ? from + 1 : from
  const at =
    lower[from] === 'the' && /^(current|next|last|previous|coming)$/.test(lower[start] ?? '') ? start + 1 : start
  if (isFiscal(lower[at])) {
    const after = lower[at + 1] === 'year' ? at + 2 : at + 1
    const dated = withYear(lower, from, after)
    if (dated !== null) return dated
    return after > at + 1 && at > from ? { expression: { kind: 'unplaced' }, length: after - from } : null
  }
  const years = at === start ? matchYears(words, start) : null
  if (years?.expression.kind !== 'years') return null
  const end = start + years.length
  if (!isFiscal(lower[end]) || lower[end + 1] !== 'year') return null
  return fiscal(years.expression.from, years.expression.to - 1, end + 2 - from)
}

function withYear(lower: readonly string[], from: number, at: number): TimeMatch | null {
  const year = matchYear(lower[at])
  return year === null ? null : fiscal(year, year, at + 1 - from)
}

function isFiscal(word: string | undefined): boolean {
  return word === 'fiscal' || word === 'financial'
}

function fiscal(from: number, to: number, length: number): TimeMatch {
  return { expression: { kind: 'fiscalYear', from, to }, length }
}

import type { TimeMatch } from '../TimeExpression.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth']

/** Reads "the third quarter of 2022", "the first half of the year", "Q3 2022". */
export function matchQuarter({ lower }: TimeWords, from: number): TimeMatch | null {
  const short = /^q([1-4])$/.exec(lower[from] ?? '')
  if (short) return withYear(lower, from, from + 1, 3 * (Number(short[1]) - 1) + 1, 3)
  const start = lower[from] === 'the' ? from + 1 : from
  const ordinal = ORDINALS.indexOf(lower[start] ?? '')
  if (ordinal < 0) return null
  if (lower[start + 1] === 'quarter') return withYear(lower, from, start + 2, 3 * ordinal + 1, 3)
  // A half needs its year: "the first half" alone is often of a match.
  if (lower[start + 1] !== 'half' || ordinal > 1 || lower[start + 2] !== 'of') return null
  const half = withYear(lower, from, start + 2, 6 * ordinal + 1, 6)
  return half.length > start + 2 - from ? half : null
}

function withYear(lower: readonly string[], from: number, at: number, firstMonth: number, months: number): TimeMatch {
  const yearAt = lower[at] === 'of' ? at + 1 : at
  const year = matchYear(lower[yearAt])
  if (year !== null) return { expression: { kind: 'quarter', year, firstMonth, months }, length: yearAt + 1 - from }
  const saysYear = /^(the|this)$/.test(lower[yearAt] ?? '') && lower[yearAt + 1] === 'year'
  return {
    expression: { kind: 'quarter', year: null, firstMonth, months },
    length: (saysYear ? yearAt + 2 : at) - from,
  }
}

import type { TimeMatch } from '../TimeExpression.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth']

/** Reads "the third quarter of 2022", "Q3 2022", "H1 2023". */
export function matchQuarter({ lower }: TimeWords, from: number): TimeMatch | null {
  const short = /^([qh])([1-4])$/.exec(lower[from] ?? '')
  if (short?.[1] === 'q') return withYear(lower, from, from + 1, 3 * (Number(short[2]) - 1) + 1, 3)
  if (short && Number(short[2]) <= 2) {
    const half = withYear(lower, from, from + 1, 6 * (Number(short[2]) - 1) + 1, 6)
    return half.length > 1 ? half : null
  }
  const start = lower[from] === 'the' ? from + 1 : from
  const ordinal = ORDINALS.indexOf(lower[start] ?? '')
  if (ordinal < 0 || lower[start + 1] !== 'quarter') return null
  return withYear(lower, from, start + 2, 3 * ordinal + 1, 3)
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

import type { TimeMatch } from '../TimeExpression.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "2023-09-05", "2023/09/05", "5/9/2023", "05.09.2023", "5-9-2023"; some tokenisers part the signs, some do not. */
export function matchNumericDate({ lower }: TimeWords, from: number): TimeMatch | null {
  const whole = readNumeric(lower[from] ?? '')
  if (whole !== null) return { expression: whole, length: 1 }
  const isParted = /^[-/]$/.test(lower[from + 1] ?? '') && lower[from + 3] === lower[from + 1]
  const parted = isParted ? readNumeric(lower.slice(from, from + 5).join('')) : null
  return parted && { expression: parted, length: 5 }
}

function readNumeric(word: string): TimeMatch['expression'] | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t[\d:.z+-]*)?$/.exec(word)
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(word)
  if (!yearLast) return null
  const [first, second, short] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])]
  if ((yearLast[4] ?? '').length === 2) {
    // "1.2.23" may be a version, "1-2-23" a score; only the slash makes a date of two-figure years.
    return yearLast[2] === '/' ? orderOf(first, second, short < 70 ? 2000 + short : 1900 + short) : null
  }
  // Points between figures are written where days come first.
  return yearLast[2] === '.' ? dateOf(short, second, first) : orderOf(first, second, short)
}

function orderOf(first: number, second: number, year: number): TimeMatch['expression'] | null {
  if (first > 12) return dateOf(year, second, first)
  if (second > 12) return dateOf(year, first, second)
  return first > 0 && second > 0 ? { kind: 'numericDate', first, second, year } : null
}

function dateOf(year: number, month: number, day: number): TimeMatch['expression'] | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return { kind: 'date', year, month, day, lastDay: day }
}

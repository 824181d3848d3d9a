import type { TimeMatch } from '../TimeExpression.js'
import { NAMED_DAYS } from '../words/namedDays.js'
import { matchDayOfMonth } from './matchDayOfMonth.js'
import { matchMonthAt } from './matchMonthAt.js'
import { matchNumericDate } from './matchNumericDate.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "September 5, 2023", "5 Sept", "the 5th of September", "July 27-29", "2023-09-05", "July 2023", "July". */
export function matchCalendarDate(words: TimeWords, from: number): TimeMatch | null {
  return (
    matchNumericDate(words, from) ??
    matchMonthFirst(words, from) ??
    matchDayFirst(words, from) ??
    matchMonth(words, from)
  )
}

function matchMonthFirst(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const month = matchMonthAt(words, from)
  if (month === null) return null
  const dayAt = lower[from + 1] === 'the' ? from + 2 : from + 1
  const day = matchDayOfMonth(lower[dayAt])
  if (day === null) return null
  let next = dayAt + 1
  let lastDay = day
  const until = isRangeSign(lower[next]) ? matchDayOfMonth(lower[next + 1]) : null
  if (until !== null && until > day) {
    lastDay = until
    next += 2
  }
  const { year, length } = matchTrailingYear(lower, next)
  const end = next + length
  return {
    expression: { kind: 'date', year, month, day, lastDay, ...usualYear(month, day, lower[end]) },
    length: end - from,
  }
}

function matchDayFirst(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const first = lower[from] === 'the' ? from + 1 : from
  const day = matchDayOfMonth(lower[first])
  if (day === null) return null
  let next = first + 1
  let lastDay = day
  const until = isRangeSign(lower[next]) ? matchDayOfMonth(lower[next + 1]) : null
  if (until !== null && until > day) {
    lastDay = until
    next += 2
  }
  if (lower[next] === 'of') next++
  else if (lower[next] === 'day' && lower[next + 1] === 'of') next += 2
  const month = matchMonthAt(words, next)
  if (month === null) return null
  const { year, length } = matchTrailingYear(lower, next + 1)
  const end = next + 1 + length
  return {
    expression: { kind: 'date', year, month, day, lastDay, ...usualYear(month, day, lower[end]) },
    length: end - from,
  }
}

function matchMonth(words: TimeWords, from: number): TimeMatch | null {
  const month = matchMonthAt(words, from)
  if (month === null) return null
  const at = words.lower[from + 1] === 'of' ? from + 2 : from + 1
  const { year, length } = matchTrailingYear(words.lower, at)
  const taken = year === null ? 1 : at + length - from
  return { expression: { kind: 'month', year, month, which: 'near' }, length: taken }
}

function matchTrailingYear(lower: readonly string[], at: number): { year: number | null; length: number } {
  const year = matchYear(lower[at])
  if (year !== null) return { year, length: 1 }
  const after = lower[at] === ',' ? matchYear(lower[at + 1]) : null
  if (after !== null) return { year: after, length: 2 }
  return { year: null, length: 0 }
}

/** "the September 11 attacks" were those of 2001, whenever one writes of them. */
function usualYear(month: number, day: number, noun: string | undefined): { usualYear?: number } {
  const named = NAMED_DAYS.find((each) => each.month === month && each.day === day && each.nouns.has(noun ?? ''))
  return named === undefined ? {} : { usualYear: named.year }
}

function isRangeSign(word: string | undefined): boolean {
  return word === '-' || word === '–' || word === 'to' || word === 'and'
}

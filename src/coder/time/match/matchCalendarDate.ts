import type { TimeMatch } from '../TimeExpression.js'
import { matchDayOfMonth } from './matchDayOfMonth.js'
import { matchMonthAt } from './matchMonthAt.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "September 5, 2023", "5 Sept", "the 5th of September", "July 27-29", "2023-09-05", "July 2023", "July". */
export function matchCalendarDate(words: TimeWords, from: number): TimeMatch | null {
  return (
    matchIsoDate(words, from) ?? matchMonthFirst(words, from) ?? matchDayFirst(words, from) ?? matchMonth(words, from)
  )
}

function matchIsoDate({ lower }: TimeWords, from: number): TimeMatch | null {
  // Some tokenisers part the hyphens, some do not.
  const joined = lower.slice(from, from + 5).join('')
  const parted = /^(\d{4})-(\d\d)-(\d\d)$/.exec(joined)
  const whole = /^(\d{4})-(\d\d)-(\d\d)$/.exec(lower[from] ?? '')
  const found = whole ?? parted
  if (!found) return null
  const [year, month, day] = found.slice(1, 4).map(Number)
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return null
  return { expression: { kind: 'date', year, month, day, lastDay: day }, length: whole ? 1 : 5 }
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
  return { expression: { kind: 'date', year, month, day, lastDay }, length: next + length - from }
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
  const month = matchMonthAt(words, next)
  if (month === null) return null
  const { year, length } = matchTrailingYear(lower, next + 1)
  return { expression: { kind: 'date', year, month, day, lastDay }, length: next + 1 + length - from }
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

function isRangeSign(word: string | undefined): boolean {
  return word === '-' || word === '–' || word === 'to' || word === 'and'
}

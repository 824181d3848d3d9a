import type { TimeMatch } from '../TimeExpression.js'
import { HOLIDAYS, MOVEABLE_FEASTS } from '../words/holidays.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "New Year's Eve", "Christmas Day 2022"; "Easter" is a time, but one that no calendar alone places. */
export function matchHoliday({ lower, capital, noun }: TimeWords, from: number): TimeMatch | null {
  if (capital[from] !== true) return null
  const holiday = HOLIDAYS.find(({ words }) => words.every((word, index) => lower[from + index] === word))
  if (holiday !== undefined) {
    const { words, month, day, lastDay } = holiday
    const at = lower[from + words.length] === ',' ? from + words.length + 1 : from + words.length
    const year = matchYear(lower[at])
    const length = year === null ? words.length : at + 1 - from
    return { expression: { kind: 'date', year, month, day, lastDay }, length }
  }
  // "at Easter", not "the Easter Rising".
  const isFeast = MOVEABLE_FEASTS.has(lower[from] ?? '') && noun[from + 1] !== true
  return isFeast && IN_TIME.has(lower[from - 1] ?? '') ? { expression: { kind: 'unplaced' }, length: 1 } : null
}

const IN_TIME: ReadonlySet<string> = new Set(
  'at on in during over by until since before after last this next'.split(' '),
)

import type { TimeMatch } from '../TimeExpression.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { matchCalendarDate } from './matchCalendarDate.js'
import { matchPeriod } from './matchPeriod.js'
import { matchSeason } from './matchSeason.js'
import { matchYears } from './matchYears.js'
import type { TimeWords } from './TimeWords.js'

/** The period that a part is cut out of: "July", "2022", "next year", "the year", "the summer", "that month". */
export function matchInner(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const unit = lower[from] === 'the' ? UNIT_BY_WORD.get(lower[from + 1] ?? '') : undefined
  if (unit !== undefined) return { expression: { kind: 'period', unit, offset: 0 }, length: 2 }
  return (
    matchCalendarDate(words, from) ?? matchPeriod(words, from) ?? matchYears(words, from) ?? matchSeason(words, from)
  )
}

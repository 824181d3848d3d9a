import type { TimeMatch } from '../TimeExpression.js'
import { MONTH_BY_WORD } from '../words/months.js'
import { matchCount } from '../words/numbers.js'
import { SEASON_BY_WORD } from '../words/seasons.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { WEEKDAY_BY_WORD } from '../words/weekdays.js'
import { isPartOfDay } from './isPartOfDay.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "every Friday", "each year", "every two weeks", "twice a month", "three times a day": how often, not when. */
export function matchFrequency({ lower }: TimeWords, from: number): TimeMatch | null {
  const word = lower[from] ?? ''
  if (word === 'every' || word === 'each') {
    const after = /^(other|second|third|single|few)$/.test(lower[from + 1] ?? '') ? from + 2 : from + 1
    const count = matchCount(lower, after)
    const at = after + (count?.length ?? 0)
    return isTimeName(lower[at] ?? '') ? frequency(at + 1 - from) : null
  }
  if (word === 'once' || word === 'twice') return matchPer(lower, from, from + 1)
  const count = matchCount(lower, from)
  const at = from + (count?.length ?? 0)
  return count !== null && lower[at] === 'times' ? matchPer(lower, from, at + 1) : null
}

function matchPer(lower: readonly string[], from: number, at: number): TimeMatch | null {
  if (!/^(a|an|per|every|each)$/.test(lower[at] ?? '')) return null
  return UNIT_BY_WORD.has(lower[at + 1] ?? '') ? frequency(at + 2 - from) : null
}

function isTimeName(word: string): boolean {
  return (
    UNIT_BY_WORD.has(word) ||
    WEEKDAY_BY_WORD.has(word) ||
    MONTH_BY_WORD.has(word) ||
    SEASON_BY_WORD.has(word) ||
    isPartOfDay(word) ||
    word === 'weekend'
  )
}

function frequency(length: number): TimeMatch {
  return { expression: { kind: 'frequency' }, length }
}

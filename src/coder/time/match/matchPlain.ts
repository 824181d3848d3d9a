import type { TimeMatch } from '../TimeExpression.js'
import { matchCalendarDate } from './matchCalendarDate.js'
import { matchCounted } from './matchCounted.js'
import { matchDay } from './matchDay.js'
import { matchFiscal } from './matchFiscal.js'
import { matchFrequency } from './matchFrequency.js'
import { matchHoliday } from './matchHoliday.js'
import { matchNth } from './matchNth.js'
import { matchPeriod } from './matchPeriod.js'
import { matchQuarter } from './matchQuarter.js'
import { matchSeason } from './matchSeason.js'
import { matchVague } from './matchVague.js'
import { matchWeekday } from './matchWeekday.js'
import { matchYears } from './matchYears.js'
import type { TimeWords } from './TimeWords.js'

/** The time expression that begins at a word, without prepositions and parts around it; the first reader that fits. */
export function matchPlain(words: TimeWords, from: number): TimeMatch | null {
  return (
    matchFrequency(words, from) ??
    matchDay(words, from) ??
    matchHoliday(words, from) ??
    matchWeekday(words, from) ??
    matchFiscal(words, from) ??
    matchQuarter(words, from) ??
    matchNth(words, from) ??
    matchCalendarDate(words, from) ??
    matchCounted(words, from) ??
    matchPeriod(words, from) ??
    matchYears(words, from) ??
    matchSeason(words, from) ??
    matchVague(words, from)
  )
}

import type { TimeMatch } from '../TimeExpression.js'
import { matchCalendarDate } from './matchCalendarDate.js'
import { matchCounted } from './matchCounted.js'
import { matchDay } from './matchDay.js'
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
    matchDay(words, from) ??
    matchWeekday(words, from) ??
    matchCalendarDate(words, from) ??
    matchCounted(words, from) ??
    matchQuarter(words, from) ??
    matchPeriod(words, from) ??
    matchYears(words, from) ??
    matchSeason(words, from) ??
    matchVague(words, from)
  )
}

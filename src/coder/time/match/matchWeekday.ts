import type { TimeMatch } from '../TimeExpression.js'
import { WEEKDAY_BY_WORD } from '../words/weekdays.js'
import { matchCalendarDate } from './matchCalendarDate.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "Tuesday", "Tuesday, September 5", "Tuesday morning": the date, where one follows, is the sharper. */
export function matchWeekday(words: TimeWords, from: number): TimeMatch | null {
  const weekday = words.capital[from] ? WEEKDAY_BY_WORD.get(words.lower[from] ?? '') : undefined
  if (weekday === undefined) return null
  let next = from + 1
  if (isPartOfDay(words.lower[next])) next++
  const dateAt = words.lower[next] === ',' ? next + 1 : next
  const date = matchCalendarDate(words, dateAt)
  if (date?.expression.kind === 'date') return { expression: date.expression, length: dateAt + date.length - from }
  return { expression: { kind: 'weekday', weekday, which: 'near' }, length: next - from }
}

/** Whether a word names a part of the day. */
export function isPartOfDay(word: string | undefined): boolean {
  return word === 'morning' || word === 'afternoon' || word === 'evening' || word === 'night' || word === 'midnight'
}

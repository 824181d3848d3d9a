import type { TimeMatch } from '../TimeExpression.js'
import { WEEKDAY_BY_WORD } from '../words/weekdays.js'
import { isPartOfDay } from './isPartOfDay.js'
import { matchCalendarDate } from './matchCalendarDate.js'
import type { TimeWords } from './TimeWords.js'

/** Words before a day's name that make another name of it: "Good Friday", "Bloody Sunday". */
const NAMES_BEFORE = /^(good|black|bloody|palm|ash|easter|maundy|super|cyber|giving|holy)$/
/** Words after it that do: "the Sunday Times". */
const NAMES_AFTER = /^(times|telegraph|mail|express|mirror|herald|post|tribune|star)$/
const WEEK_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** Reads "Tuesday", "Tuesday, September 5", "Tuesday morning", "Tuesday of last week": a date after it is the sharper. */
export function matchWeekday(words: TimeWords, from: number): TimeMatch | null {
  const { lower, capital } = words
  const weekday = capital[from] ? WEEKDAY_BY_WORD.get(lower[from] ?? '') : undefined
  if (weekday === undefined) return null
  if (NAMES_BEFORE.test(lower[from - 1] ?? '') && capital[from - 1]) return null
  if (NAMES_AFTER.test(lower[from + 1] ?? '') && capital[from + 1]) return null
  let next = from + 1
  if (isPartOfDay(lower[next])) next++
  const dateAt = lower[next] === ',' || lower[next] === '(' ? next + 1 : next
  const date = matchCalendarDate(words, dateAt)
  if (date?.expression.kind === 'date') return { expression: date.expression, length: dateAt + date.length - from }
  const weekAt = lower[next] === 'of' || lower[next] === 'in' ? next + 1 : next
  const offset = WEEK_OFFSETS.get(lower[weekAt] ?? '')
  if (offset !== undefined && lower[weekAt + 1] === 'week') {
    const of = { kind: 'period', unit: 'week', offset } as const
    return { expression: { kind: 'weekdayOf', weekday, of }, length: weekAt + 2 - from }
  }
  return { expression: { kind: 'weekday', weekday, which: 'near' }, length: next - from }
}

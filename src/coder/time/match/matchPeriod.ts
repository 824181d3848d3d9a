import type { TimeExpression, TimeMatch, Which } from '../TimeExpression.js'
import { type TimeUnit, UNIT_BY_WORD } from '../words/units.js'
import { matchMonthAt } from './matchMonthAt.js'
import { matchSeason } from './matchSeason.js'
import { matchWeekday } from './matchWeekday.js'
import type { TimeWords } from './TimeWords.js'

const PUBLICATION_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])
const TEXT_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
])

/** Reads "last week", "this July", "next Tuesday", "the following day", "that year", "the weekend". */
export function matchPeriod(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const hasArticle = lower[from] === 'the'
  const at = hasArticle ? from + 1 : from
  if (lower[at] === 'weekend' && hasArticle) return { expression: { kind: 'weekend', which: 'near' }, length: 2 }
  const word = lower[at] ?? ''
  const offset = PUBLICATION_OFFSETS.get(word)
  const textOffset = TEXT_OFFSETS.get(word)
  const unit = UNIT_BY_WORD.get(lower[at + 1] ?? '')
  const singular = unit !== undefined && !(lower[at + 1] ?? '').endsWith('s')
  if (unit !== undefined && !singular) return null
  const length = at + 2 - from
  // "the next day" counts from the day just told of; "next week" from publication.
  if (word === 'next' && (hasArticle || unit === 'day') && unit !== undefined)
    return { expression: { kind: 'anaphor', unit, offset: 1 }, length }
  if (textOffset !== undefined && unit !== undefined)
    return { expression: { kind: 'anaphor', unit, offset: textOffset }, length }
  if (offset === undefined) return null
  if (unit !== undefined) return { expression: periodOf(unit, offset, hasArticle, word), length }
  if (lower[at + 1] === 'weekend') return { expression: { kind: 'weekend', which: whichOf(offset) }, length }
  return matchNamed(words, at + 1, from, whichOf(offset))
}

function periodOf(unit: TimeUnit, offset: number, hasArticle: boolean, word: string): TimeExpression {
  // "over the past year" is the twelve months before; "last year" is the calendar year.
  if (hasArticle && offset !== 0) return { kind: 'window', unit, count: 1, direction: offset < 0 ? -1 : 1 }
  if (word === 'past' || word === 'coming') return { kind: 'window', unit, count: 1, direction: offset < 0 ? -1 : 1 }
  return { kind: 'period', unit, offset }
}

function whichOf(offset: number): Which {
  if (offset === 0) return 'this'
  return offset < 0 ? 'last' : 'next'
}

function matchNamed(words: TimeWords, at: number, from: number, which: Which): TimeMatch | null {
  const month = matchMonthAt(words, at)
  if (month !== null) return { expression: { kind: 'month', year: null, month, which }, length: at + 1 - from }
  const day = matchWeekday(words, at)
  if (day?.expression.kind === 'weekday')
    return { expression: { ...day.expression, which }, length: at + day.length - from }
  const season = matchSeason(words, at)
  if (season?.expression.kind === 'season')
    return { expression: { ...season.expression, which }, length: at + season.length - from }
  return null
}

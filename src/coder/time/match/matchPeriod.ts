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
const TEXT_OFFSETS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
])

/** Reads "last week", "this July", "next Tuesday", "the following day", "that year", "the weekend", "the week before". */
export function matchPeriod(words: TimeWords, from: number): TimeMatch | null {
  return matchAround(words, from) ?? matchPointed(words, from)
}

/** "the week before last", "the year after next", "the day before", "the night after". */
function matchAround({ lower }: TimeWords, from: number): TimeMatch | null {
  if (lower[from] !== 'the') return null
  const unit = lower[from + 1] === 'night' ? 'day' : UNIT_BY_WORD.get(lower[from + 1] ?? '')
  const side = lower[from + 2]
  if (unit === undefined || (side !== 'before' && side !== 'after')) return null
  const after = lower[from + 3] ?? ''
  if (side === 'before' && after === 'last') return { expression: { kind: 'period', unit, offset: -2 }, length: 4 }
  if (side === 'after' && after === 'next') return { expression: { kind: 'period', unit, offset: 2 }, length: 4 }
  const offset = side === 'before' ? -1 : 1
  return isTrailing(after) ? { expression: { kind: 'anaphor', unit, offset }, length: 3 } : null
}

/** "the day before" stands alone; in "the day before the vote" the vote is the anchor. */
function isTrailing(after: string): boolean {
  return /^([,.;:)"”’]|and|but|when|in|at|to|by|with)?$/.test(after)
}

function matchPointed(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const hasArticle = lower[from] === 'the'
  const start = hasArticle ? from + 1 : from
  if (lower[start] === 'weekend' && hasArticle) return { expression: { kind: 'weekend', which: 'near' }, length: 2 }
  // "that same day", "the very next day", "this past Tuesday".
  const isDoubled =
    /^(that|very|this)$/.test(lower[start] ?? '') && /^(same|very|next|past|coming)$/.test(lower[start + 1] ?? '')
  const at = isDoubled ? start + 1 : start
  const word = lower[at] ?? ''
  const offset = PUBLICATION_OFFSETS.get(word)
  const textOffset = TEXT_OFFSETS.get(word) ?? (word === 'next' && hasArticle ? 1 : undefined)
  const unit = UNIT_BY_WORD.get(lower[at + 1] ?? '')
  if (unit !== undefined && (lower[at + 1] ?? '').endsWith('s')) return null
  const length = at + 2 - from
  // "over the next decade" is the ten years ahead.
  if (
    word === 'next' &&
    unit !== undefined &&
    hasArticle &&
    /^(over|within|in|during|throughout)$/.test(lower[from - 1] ?? '')
  )
    return { expression: { kind: 'window', unit, count: 1, direction: 1 }, length }
  // "the next day" counts from the day just told of; "next week" from publication.
  if (word === 'next' && unit === 'day') return { expression: { kind: 'anaphor', unit, offset: 1 }, length }
  if (textOffset !== undefined) return matchFromText(words, at, from, textOffset, unit)
  if (offset === undefined) return null
  if (unit !== undefined) return { expression: periodOf(unit, offset, hasArticle, word), length }
  if (lower[at + 1] === 'weekend') return { expression: { kind: 'weekend', which: whichOf(offset) }, length }
  return matchNamed(words, at + 1, from, whichOf(offset))
}

function matchFromText(
  words: TimeWords,
  at: number,
  from: number,
  direction: -1 | 0 | 1,
  unit: TimeUnit | undefined,
): TimeMatch | null {
  const length = at + 2 - from
  if (unit !== undefined) return { expression: { kind: 'anaphor', unit, offset: direction }, length }
  if (words.lower[at + 1] === 'night' || words.lower[at + 1] === 'morning' || words.lower[at + 1] === 'evening')
    return { expression: { kind: 'anaphor', unit: 'day', offset: direction }, length }
  if (words.lower[at + 1] === 'weekend')
    return { expression: { kind: 'named', of: { kind: 'weekend', which: 'near' }, direction }, length }
  const named = matchNamed(words, at + 1, from, 'near')
  return named && { ...named, expression: { kind: 'named', of: named.expression, direction } }
}

function periodOf(unit: TimeUnit, offset: number, hasArticle: boolean, word: string): TimeExpression {
  // "over the past year" is the twelve months before; "last year" is the calendar year.
  const isWindow = offset !== 0 && (hasArticle || word === 'past' || word === 'coming')
  if (isWindow) return { kind: 'window', unit, count: 1, direction: offset < 0 ? -1 : 1 }
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

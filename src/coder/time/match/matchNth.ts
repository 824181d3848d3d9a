import type { TimeExpression, TimeMatch } from '../TimeExpression.js'
import { matchCount } from '../words/numbers.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { matchDayOfMonth } from './matchDayOfMonth.js'
import { matchInner } from './matchInner.js'
import type { TimeWords } from './TimeWords.js'

const FROM_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['opening', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
])

/** Reads "the first week of July", "the last two months of 2022", "the second half of the year", "the 5th of this month". */
export function matchNth(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const start = lower[from] === 'the' ? from + 1 : from
  if (start > from) {
    const day = matchDayOfMonth(lower[start])
    if (day !== null && /\D/.test(lower[start] ?? '') && /^(this|that|last|next|the)$/.test(lower[start + 2] ?? ''))
      return of(words, from, start + 1, (inner) => ({ kind: 'nth', unit: 'day', from: day, count: 1, of: inner }))
  }
  const ordinal = FROM_BY_WORD.get(lower[start] ?? '')
  if (ordinal === undefined) return null
  if (lower[start + 1] === 'half' && (ordinal === 1 || ordinal === 2 || ordinal === -1)) {
    const part = ordinal === 1 ? 'first-half' : 'second-half'
    return of(words, from, start + 2, (inner) => ({ kind: 'part', part, of: inner }))
  }
  const count = matchCount(lower, start + 1)
  const unitAt = start + 1 + (count?.length ?? 0)
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  if (unit === undefined) return null
  const isPlural = (lower[unitAt] ?? '').endsWith('s')
  const length = count === null ? (isPlural ? null : 1) : count.count
  return of(words, from, unitAt + 1, (inner) => ({ kind: 'nth', unit, from: ordinal, count: length, of: inner }))
}

function of(
  words: TimeWords,
  from: number,
  at: number,
  make: (inner: TimeExpression) => TimeExpression,
): TimeMatch | null {
  const inner = words.lower[at] === 'of' ? matchInner(words, at + 1) : null
  return inner && { expression: make(inner.expression), length: at + 1 + inner.length - from }
}

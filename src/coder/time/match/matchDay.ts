import type { TimeMatch } from '../TimeExpression.js'
import { isPartOfDay } from './isPartOfDay.js'
import type { TimeWords } from './TimeWords.js'

const OFFSET_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Reads "today", "yesterday evening", "last night", "this morning", "the day before yesterday", "overnight". */
export function matchDay({ lower }: TimeWords, from: number): TimeMatch | null {
  const word = lower[from] ?? ''
  if (word === 'the' && lower[from + 1] === 'day') {
    if (lower[from + 2] === 'before' && lower[from + 3] === 'yesterday') return day(-2, 4)
    if (lower[from + 2] === 'after' && lower[from + 3] === 'tomorrow') return day(2, 4)
  }
  if (word === 'overnight') return { expression: { kind: 'night' }, length: 1 }
  const offset = OFFSET_BY_WORD.get(word)
  if (offset !== undefined) return day(offset, isPartOfDay(lower[from + 1]) ? 2 : 1)
  if (word === 'last' && lower[from + 1] === 'night') return day(-1, 2)
  if (word === 'this' && isPartOfDay(lower[from + 1])) return day(0, 2)
  return null
}

function day(offset: number, length: number): TimeMatch {
  return { expression: { kind: 'day', offset }, length }
}

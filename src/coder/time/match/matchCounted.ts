import type { TimeMatch } from '../TimeExpression.js'
import { matchCount } from '../words/numbers.js'
import { UNIT_BY_WORD } from '../words/units.js'
import type { TimeWords } from './TimeWords.js'

const WINDOW_BY_WORD: ReadonlyMap<string, -1 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['recent', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
])

/** Reads "two days ago", "a week later", "several years earlier", "the past two weeks", "recent months". */
export function matchCounted(words: TimeWords, from: number): TimeMatch | null {
  return matchWindow(words, from) ?? matchShift(words, from)
}

function matchWindow({ lower }: TimeWords, from: number): TimeMatch | null {
  const at = lower[from] === 'the' || lower[from] === 'these' ? from + 1 : from
  const direction = WINDOW_BY_WORD.get(lower[at] ?? '')
  if (direction === undefined) return null
  const count = matchCount(lower, at + 1)
  const unitAt = at + 1 + (count?.length ?? 0)
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  // "the last day", "last month" are periods; a window needs a plural or a count.
  if (unit === undefined || (count === null && !(lower[unitAt] ?? '').endsWith('s'))) return null
  return { expression: { kind: 'window', unit, count: count?.count ?? null, direction }, length: unitAt + 1 - from }
}

function matchShift({ lower }: TimeWords, from: number): TimeMatch | null {
  const start = /^(more|less|nearly|almost|about|around|over|just)$/.test(lower[from] ?? '') ? from + 1 : from
  const countAt = lower[start] === 'than' ? start + 1 : start
  const counted = matchCount(lower, countAt)
  const bare = counted ?? (UNIT_BY_WORD.has(lower[countAt] ?? '') ? { count: null, length: 0 } : null)
  if (bare === null) return null
  const unitAt = countAt + bare.length
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  if (unit === undefined) return null
  const after = lower[unitAt + 1]
  const length = unitAt + 2 - from
  if (after === 'ago') return { expression: { kind: 'ago', unit, count: bare.count }, length }
  if (after === 'earlier' || after === 'before' || after === 'previously')
    return isTrailing(lower, unitAt + 1, after)
      ? { expression: { kind: 'shift', unit, count: bare.count, direction: -1 }, length }
      : null
  if (after === 'later' || after === 'afterwards' || after === 'afterward')
    return { expression: { kind: 'shift', unit, count: bare.count, direction: 1 }, length }
  if (after === 'from' && lower[unitAt + 2] === 'now')
    return { expression: { kind: 'ahead', unit, count: bare.count }, length: unitAt + 3 - from }
  return null
}

/** "two days before" stands alone; in "two days before the vote" the vote is the anchor, which no calendar holds. */
function isTrailing(lower: readonly string[], at: number, word: string): boolean {
  return word !== 'before' || /^([,.;:)]|and|but|when)?$/.test(lower[at + 1] ?? '')
}

import type { TimeMatch } from '../TimeExpression.js'
import { matchCount } from '../words/numbers.js'
import { UNIT_BY_WORD } from '../words/units.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "for three years", "in two days", "within weeks", "for months", "within a week". */
export function matchLength({ lower }: TimeWords, from: number): TimeMatch | null {
  const word = lower[from]
  if (word !== 'for' && word !== 'in' && word !== 'within') return null
  const isAbout = /^(about|around|nearly|almost|over|more|less|at|just)$/.test(lower[from + 1] ?? '')
  const hasThan = /^(than|least|most)$/.test(lower[from + 2] ?? '')
  const start = isAbout ? from + (hasThan ? 3 : 2) : from + 1
  const count = matchCount(lower, start)
  const unitAt = start + (count?.length ?? 0)
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  const isRecent = lower[start] === 'recent'
  if (unit === undefined || isRecent || /^(ago|earlier|later|before|from|-)$/.test(lower[unitAt + 1] ?? '')) return null
  if (count === null && !(lower[unitAt] ?? '').endsWith('s')) return null
  const length = unitAt + 1 - from
  const told = { unit, count: count?.count ?? null }
  // "within hours of the ban" counts from the ban.
  if (word === 'within' && lower[unitAt + 1] === 'of')
    return { expression: { kind: 'fromEvent', ...told, direction: 1, isWithin: true }, length: length + 1 }
  if (word === 'for') return { expression: { kind: 'duration', ...told }, length }
  return word === 'within'
    ? { expression: { kind: 'window', ...told, direction: 1 }, length }
    : { expression: { kind: 'ahead', ...told }, length }
}

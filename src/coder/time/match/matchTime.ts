import type { Bound, TimeExpression, TimeMatch } from '../TimeExpression.js'
import { matchCount } from '../words/numbers.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { matchPart } from './matchPart.js'
import { matchPlain } from './matchPlain.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

const BOUND_BY_WORD: ReadonlyMap<string, Bound> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
])
/** Prepositions after which a bare number is a year. */
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'from',
  'until',
  'till',
  'by',
  'before',
  'after',
  'during',
  'to',
  'of',
  'early',
  'mid',
  'late',
  '-',
  'throughout',
  'around',
  'between',
])

/** The whole time expression that begins at a word, prepositions that give it ends included; null where none begins. */
export function matchTime(words: TimeWords, from: number): TimeMatch | null {
  return matchBetween(words, from) ?? matchLength(words, from) ?? matchBound(words, from) ?? matchCore(words, from)
}

function matchCore(words: TimeWords, from: number): TimeMatch | null {
  const match = matchPart(words, from) ?? matchPlain(words, from)
  if (match === null || match.length > 1 || matchYear(words.lower[from]) === null) return match
  return YEAR_PREPOSITIONS.has(words.lower[from - 1] ?? '') || words.lower[from - 1] === 'the' ? match : null
}

function matchBound(words: TimeWords, from: number): TimeMatch | null {
  const word = words.lower[from] ?? ''
  const bound = BOUND_BY_WORD.get(word)
  if (bound === undefined) return null
  const inner = matchCore(words, from + 1)
  if (inner === null) return null
  // "from Tuesday's attack", "by a few days": only a period that a range can hang on.
  if (inner.expression.kind === 'window' || inner.expression.kind === 'shift') return null
  return { expression: { kind: 'bounded', bound, of: inner.expression }, length: inner.length + 1 }
}

function matchBetween(words: TimeWords, from: number): TimeMatch | null {
  const word = words.lower[from]
  if (word !== 'between' && word !== 'from') return null
  const first = matchCore(words, from + 1)
  if (first === null) return null
  const joint = from + 1 + first.length
  const sign = words.lower[joint]
  const joins = word === 'between' ? sign === 'and' : sign === 'to' || sign === 'until' || sign === 'through'
  const second = joins ? matchSecond(words, joint + 1) : null
  if (second === null) return null
  const expression: TimeExpression = { kind: 'between', from: first.expression, to: second.expression }
  return { expression, length: joint + 1 + second.length - from }
}

/** After "between 2011 and" a bare number is a year. */
function matchSecond(words: TimeWords, from: number): TimeMatch | null {
  return matchPart(words, from) ?? matchPlain(words, from)
}

/** "for three years", "in two days", "within weeks", "for months". */
function matchLength({ lower }: TimeWords, from: number): TimeMatch | null {
  const word = lower[from]
  if (word !== 'for' && word !== 'in' && word !== 'within') return null
  const start = /^(about|around|nearly|almost|over)$/.test(lower[from + 1] ?? '') ? from + 2 : from + 1
  const count = matchCount(lower, start)
  const unitAt = start + (count?.length ?? 0)
  const unit = UNIT_BY_WORD.get(lower[unitAt] ?? '')
  const isRecent = lower[start] === 'recent'
  if (unit === undefined || isRecent || /^(ago|earlier|later|before|from)$/.test(lower[unitAt + 1] ?? '')) return null
  if (count === null && !(lower[unitAt] ?? '').endsWith('s')) return null
  const length = unitAt + 1 - from
  if (word === 'for') return { expression: { kind: 'duration', unit, count: count?.count ?? null }, length }
  const kind = word === 'within' ? 'window' : 'ahead'
  return kind === 'window'
    ? { expression: { kind, unit, count: count?.count ?? null, direction: 1 }, length }
    : { expression: { kind, unit, count: count?.count ?? null }, length }
}

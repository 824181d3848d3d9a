import type { TimeExpression, TimeMatch } from '../TimeExpression.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { matchPlain } from './matchPlain.js'
import type { TimeWords } from './TimeWords.js'

type Part = Extract<TimeExpression, { kind: 'part' }>['part']

const PART_BY_WORD: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
])
const PART_BY_NOUN: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
])

/** Reads "early July", "mid-2019", "the end of the year", "earlier this month", "later on Tuesday". */
export function matchPart(words: TimeWords, from: number): TimeMatch | null {
  return matchAdjective(words, from) ?? matchEdge(words, from)
}

function matchAdjective(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const part = PART_BY_WORD.get(lower[from] ?? '')
  if (part === undefined) return null
  let at = from + 1
  if (lower[at] === '-' || lower[at] === 'on' || lower[at] === 'in') at++
  // "earlier in the year": the year is this one.
  const unit = lower[at] === 'the' ? UNIT_BY_WORD.get(lower[at + 1] ?? '') : undefined
  if (unit !== undefined && at > from + 1)
    return { expression: { kind: 'part', part, of: { kind: 'period', unit, offset: 0 } }, length: at + 2 - from }
  const inner = matchPlain(words, at)
  return inner && isDivisible(inner.expression)
    ? { expression: { kind: 'part', part, of: inner.expression }, length: at + inner.length - from }
    : null
}

function matchEdge(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const start = lower[from] === 'the' ? from + 1 : from
  const part = PART_BY_NOUN.get(lower[start] ?? '')
  if (part === undefined || lower[start + 1] !== 'of') return null
  const at = start + 2
  const unit = lower[at] === 'the' ? UNIT_BY_WORD.get(lower[at + 1] ?? '') : undefined
  if (unit !== undefined)
    return { expression: { kind: 'part', part, of: { kind: 'period', unit, offset: 0 } }, length: at + 2 - from }
  const inner = matchPlain(words, at)
  return inner && isDivisible(inner.expression)
    ? { expression: { kind: 'part', part, of: inner.expression }, length: at + inner.length - from }
    : null
}

function isDivisible(expression: TimeExpression): boolean {
  return /^(date|day|weekday|month|years|season|quarter|period)$/.test(expression.kind)
}

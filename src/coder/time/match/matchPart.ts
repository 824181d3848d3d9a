import type { Part, TimeExpression, TimeMatch } from '../TimeExpression.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { matchInner } from './matchInner.js'
import { matchPlain } from './matchPlain.js'
import type { TimeWords } from './TimeWords.js'

const PART_BY_WORD: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
])
const PART_BY_NOUN: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
])

/** Reads "early July", "mid-2019", "the end of the year", "year's end", "earlier this month", "so far this year". */
export function matchPart(words: TimeWords, from: number): TimeMatch | null {
  return (
    matchJoined(words, from) ??
    matchAdjective(words, from) ??
    matchEdge(words, from) ??
    matchYearEnd(words, from) ??
    matchSoFar(words, from)
  )
}

/** "mid-2019" as one word, as some tokenisers leave it. */
function matchJoined(words: TimeWords, from: number): TimeMatch | null {
  const joined = /^(mid|early|late|end)-(.+)$/.exec(words.lower[from] ?? '')
  const part = PART_BY_WORD.get(joined?.[1] ?? '')
  if (part === undefined) return null
  const rest = { ...words, lower: words.lower.with(from, joined?.[2] ?? ''), capital: words.capital.with(from, true) }
  const inner = matchInner(rest, from)
  return inner && { expression: { kind: 'part', part, of: inner.expression }, length: inner.length }
}

function matchAdjective(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const start = lower[from] === 'the' ? from + 1 : from
  const part = PART_BY_WORD.get(lower[start] ?? '')
  if (part === undefined) return null
  let at = start + 1
  const isHyphened = lower[at] === '-'
  if (isHyphened || lower[at] === 'on' || lower[at] === 'in') at++
  // "the end of July" is for `matchEdge`; "end" alone needs its hyphen: "end-July".
  if (lower[start] === 'end' && !isHyphened) return null
  // "earlier in the year": the year is this one.
  const unit = lower[at] === 'the' ? UNIT_BY_WORD.get(lower[at + 1] ?? '') : undefined
  if (unit !== undefined && at > start + 1)
    return { expression: { kind: 'part', part, of: { kind: 'period', unit, offset: 0 } }, length: at + 2 - from }
  const inner = matchPlain(words, at)
  return inner && isDivisible(inner.expression)
    ? { expression: { kind: 'part', part, of: inner.expression }, length: at + inner.length - from }
    : null
}

function matchEdge(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const start = lower[from] === 'the' || lower[from] === 'very' ? from + 1 : from
  const part = PART_BY_NOUN.get(lower[start] ?? '')
  if (part === undefined || (lower[start + 1] !== 'of' && lower[start + 1] !== 'the')) return null
  const at = lower[start + 1] === 'of' ? start + 2 : start + 1
  const inner = matchInner(words, at) ?? matchPlain(words, at)
  return inner && isDivisible(inner.expression)
    ? { expression: { kind: 'part', part, of: inner.expression }, length: at + inner.length - from }
    : null
}

/** "year's end", "year-end", "end of year". */
function matchYearEnd({ lower }: TimeWords, from: number): TimeMatch | null {
  const unit = /^(year|month|week)$/.test(lower[from] ?? '') ? UNIT_BY_WORD.get(lower[from] ?? '') : undefined
  const joint = /^(-|'s|’s)$/.test(lower[from + 1] ?? '')
  if (unit !== undefined && joint && lower[from + 2] === 'end')
    return { expression: { kind: 'part', part: 'late', of: { kind: 'period', unit, offset: 0 } }, length: 3 }
  const ended = lower[from] === 'end' && lower[from + 1] === 'of' ? UNIT_BY_WORD.get(lower[from + 2] ?? '') : undefined
  if (ended === undefined) return null
  return { expression: { kind: 'part', part: 'late', of: { kind: 'period', unit: ended, offset: 0 } }, length: 3 }
}

/** "so far this year" reaches up to publication, as "earlier this year" does. */
function matchSoFar(words: TimeWords, from: number): TimeMatch | null {
  if (words.lower[from] !== 'so' || words.lower[from + 1] !== 'far') return null
  const inner = matchInner(words, words.lower[from + 2] === 'in' ? from + 3 : from + 2)
  if (inner === null) return null
  const skipped = words.lower[from + 2] === 'in' ? 3 : 2
  return { expression: { kind: 'part', part: 'earlier', of: inner.expression }, length: skipped + inner.length }
}

function isDivisible(expression: TimeExpression): boolean {
  return /^(date|day|weekday|weekdayOf|month|years|fiscalYear|season|quarter|period|anaphor|named)$/.test(
    expression.kind,
  )
}

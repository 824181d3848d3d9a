import type { Bound, TimeExpression, TimeMatch } from '../TimeExpression.js'
import { matchCore } from './matchCore.js'
import type { TimeWords } from './TimeWords.js'

/** Prepositions, the longer first. */
const BOUNDS: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['ever', 'since'], 'since'],
  [['since'], 'since'],
  [['starting', 'from'], 'since'],
  [['starting', 'in'], 'since'],
  [['starting', 'on'], 'since'],
  [['starting'], 'since'],
  [['beginning', 'in'], 'since'],
  [['beginning', 'on'], 'since'],
  [['beginning'], 'since'],
  [['as', 'of'], 'since'],
  [['from'], 'since'],
  [['up', 'until'], 'until'],
  [['up', 'to'], 'until'],
  [['until'], 'until'],
  [['till'], 'until'],
  [['through'], 'until'],
  [['no', 'later', 'than'], 'by'],
  [['not', 'later', 'than'], 'by'],
  [['by'], 'by'],
  [['prior', 'to'], 'before'],
  [['ahead', 'of'], 'before'],
  [['before'], 'before'],
  [['after'], 'after'],
]

/** Reads "since 2011", "by Friday", "up to 2019", "no later than March", "since then". */
export function matchBound(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const found = BOUNDS.find(([preposition]) => preposition.every((word, index) => lower[from + index] === word))
  if (found === undefined) return null
  const [preposition, bound] = found
  const at = from + preposition.length
  // "since at least 2011", "until about May"
  const back = /^(?:back (?:in|to)|at (?:least|the latest))$/.test(lower.slice(at, at + 2).join(' ')) ? 2 : 0
  const inner = lower[at] === 'then' ? THEN : matchCore(words, at + back, back > 0)
  if (inner === null || !mayBound(inner.expression)) return null
  const length = preposition.length + back + inner.length
  // "from 5 to 7 September" is a range already.
  if (lower[from] === 'from' && isSpan(inner.expression)) return { expression: inner.expression, length }
  return { expression: { kind: 'bounded', bound, of: inner.expression }, length }
}

const THEN: TimeMatch = { expression: { kind: 'same' }, length: 1 }

/** "by a few days", "after two days of talks": only a period that a range can hang on. */
function mayBound({ kind }: TimeExpression): boolean {
  return kind !== 'window' && kind !== 'shift' && kind !== 'fromEvent' && kind !== 'frequency'
}

function isSpan(expression: TimeExpression): boolean {
  return expression.kind === 'date' && expression.lastDay > expression.day
}

import type { TimeExpression, TimeMatch } from '../TimeExpression.js'
import { isQuantity } from './isQuantity.js'
import { matchBound } from './matchBound.js'
import { matchCore } from './matchCore.js'
import { matchLength } from './matchLength.js'
import { matchList } from './matchList.js'
import { mayBeYear } from './mayBeYear.js'
import type { TimeWords } from './TimeWords.js'

/** The whole time expression that begins at a word, prepositions that give it ends included; null where none begins. */
export function matchTime(words: TimeWords, from: number): TimeMatch | null {
  return (
    matchBetween(words, from) ??
    matchLength(words, from) ??
    matchBound(words, from) ??
    matchList(words, from) ??
    matchCore(words, from)
  )
}

function matchBetween(words: TimeWords, from: number): TimeMatch | null {
  const word = words.lower[from]
  if (word !== 'between' && word !== 'from') return null
  const first = matchCore(words, from + 1)
  if (first === null) return null
  const joint = from + 1 + first.length
  const sign = words.lower[joint]
  const joins = word === 'between' ? sign === 'and' : /^(to|until|till|through|-|–)$/.test(sign ?? '')
  const second = joins && !isQuantity(words, joint + 1) ? matchCore(words, joint + 1, true) : null
  if (second === null || !mayBeYear(words, joint + 1, true)) return null
  const expression: TimeExpression = { kind: 'between', from: first.expression, to: second.expression }
  return { expression, length: joint + 1 + second.length - from }
}

import type { TimeExpression, TimeMatch } from '../TimeExpression.js'
import { isQuantity } from './isQuantity.js'
import { matchCore } from './matchCore.js'
import { matchYear } from './matchYear.js'
import { mayBeYear } from './mayBeYear.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "2006, 2009 and 2013", "June and July", "Monday to Wednesday", "30 September - 2 October": one range. */
export function matchList(words: TimeWords, from: number): TimeMatch | null {
  return matchYearList(words, from) ?? matchSpan(words, from)
}

function matchYearList(words: TimeWords, from: number): TimeMatch | null {
  const { lower } = words
  const first = matchYear(lower[from])
  if (first === null || !mayBeYear(words, from)) return null
  const found = [first]
  let end = from + 1
  for (let at = end; found.length < 20; ) {
    const signs = /^[,]$/.test(lower[at] ?? '') ? (lower[at + 1] === 'and' ? 2 : 1) : lower[at] === 'and' ? 1 : 0
    const next = signs > 0 && !isQuantity(words, at + signs) ? matchYear(lower[at + signs]) : null
    if (next === null) break
    found.push(next)
    at += signs + 1
    end = at
  }
  if (found.length < 2) return null
  const expression = { kind: 'years', from: Math.min(...found), to: Math.max(...found) + 1 } as const
  return { expression, length: end - from }
}

function matchSpan(words: TimeWords, from: number): TimeMatch | null {
  const first = matchCore(words, from)
  if (first === null || !isNamed(first.expression)) return null
  const joint = from + first.length
  const sign = words.lower[joint] ?? ''
  if (!/^(-|–|to|through|until|and|into)$/.test(sign)) return null
  const second = matchCore(words, joint + 1, true)
  if (second === null || second.expression.kind !== first.expression.kind) return null
  if (sign === 'and' && !areNeighbours(first.expression, second.expression)) return null
  const expression: TimeExpression = { kind: 'between', from: first.expression, to: second.expression }
  return { expression, length: joint + 1 + second.length - from }
}

function isNamed({ kind }: TimeExpression): boolean {
  return kind === 'date' || kind === 'month' || kind === 'weekday' || kind === 'part'
}

/** "June and July" is one stretch; "May and July" is two times. */
function areNeighbours(first: TimeExpression, second: TimeExpression): boolean {
  if (first.kind === 'month' && second.kind === 'month') return (first.month % 12) + 1 === second.month
  if (first.kind === 'weekday' && second.kind === 'weekday') return (first.weekday + 1) % 7 === second.weekday
  return false
}

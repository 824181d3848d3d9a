import type { TimeMatch } from '../TimeExpression.js'
import type { TimeWords } from './TimeWords.js'

const DIRECTION_BY_WORD: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['recently', -1],
  ['lately', -1],
  ['now', 0],
  ['currently', 0],
  ['presently', 0],
  ['nowadays', 0],
  ['soon', 1],
  ['shortly', 1],
])

/** Reads "recently", "now", "currently", "soon", "these days", "at present". */
export function matchVague({ lower }: TimeWords, from: number): TimeMatch | null {
  const word = lower[from] ?? ''
  if (word === 'these' && lower[from + 1] === 'days') return vague(0, 2)
  if (word === 'at' && lower[from + 1] === 'present') return vague(0, 2)
  const direction = DIRECTION_BY_WORD.get(word)
  // "shortly after the vote" and "soon after" tell an order, "now that" a reason.
  if (direction === undefined || /^(after|before|afterwards?|that|as)$/.test(lower[from + 1] ?? '')) return null
  return vague(direction, 1)
}

function vague(direction: -1 | 0 | 1, length: number): TimeMatch {
  return { expression: { kind: 'vague', direction }, length }
}

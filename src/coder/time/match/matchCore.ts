import type { TimeMatch } from '../TimeExpression.js'
import { matchDayOfMonth } from './matchDayOfMonth.js'
import { matchPart } from './matchPart.js'
import { matchPlain } from './matchPlain.js'
import { mayBeYear } from './mayBeYear.js'
import type { TimeWords } from './TimeWords.js'

const BEFORE_DAY = /^(on|by|until|till|since|before|after|from|of)$/

/** A time expression without the prepositions that give it ends. `isSecond`: after "between 2011 and". */
export function matchCore(words: TimeWords, from: number, isSecond = false): TimeMatch | null {
  const match = matchPart(words, from) ?? matchPlain(words, from)
  if (match === null) return matchDayAlone(words, from)
  return match.expression.kind === 'years' && !mayBeYear(words, from, isSecond) ? null : match
}

/** "on the 5th": a day whose month was told before. "the 5th brigade" is none. */
function matchDayAlone({ lower, noun }: TimeWords, from: number): TimeMatch | null {
  if (lower[from] !== 'the' || !BEFORE_DAY.test(lower[from - 1] ?? '')) return null
  const day = matchDayOfMonth(lower[from + 1])
  if (day === null || !/\D/.test(lower[from + 1] ?? '') || noun[from + 2] === true) return null
  if (/^(of|-|and|century)$/.test(lower[from + 2] ?? '')) return null
  return { expression: { kind: 'dayOfMonth', day }, length: 2 }
}

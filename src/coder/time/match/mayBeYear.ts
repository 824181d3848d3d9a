import { isQuantity } from './isQuantity.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

/** Words after which a bare number is a year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since from until till by before after during to of early mid late - throughout around between through as'.split(
    ' ',
  ),
)
/** After these it is one only before a noun: "his 2018 visit". */
const BEFORE_DATED_NOUN: ReadonlySet<string> = new Set(
  "the a an his her its their our this that 's ’s landmark failed".split(' '),
)

/** Whether a number at a word may be a year, by what stands around it; anything but a bare number may. */
export function mayBeYear(words: TimeWords, at: number, isSecond = false): boolean {
  const { lower, noun } = words
  if (matchYear(lower[at]) === null) return true
  if (isQuantity(words, at)) return false
  const before = lower[at - 1] ?? ''
  if (isSecond || BEFORE_YEAR.has(before)) return true
  return BEFORE_DATED_NOUN.has(before) && (before === 'the' || noun[at + 1] === true || noun[at + 2] === true)
}

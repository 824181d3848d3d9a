import { MONTH_BY_WORD } from '../words/months.js'
import type { TimeWords } from './TimeWords.js'

/** The month that words[at] names, 1 to 12, or null. Must be capitalised, so that "may" and "march" stay verbs. */
export function matchMonthAt(words: TimeWords, at: number): number | null {
  if (words.capital[at] !== true || words.nameable[at] !== true) return null
  return MONTH_BY_WORD.get(words.lower[at] ?? '') ?? null
}

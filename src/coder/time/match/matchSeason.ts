import type { TimeMatch } from '../TimeExpression.js'
import { SEASON_BY_WORD } from '../words/seasons.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

/** Words after which a season is a time: "in the spring", not "spring water", not "the Arab Spring". */
const BEFORE = new Set(
  'in this last next the that following previous of by during since until before after early mid late - over every each through'.split(
    ' ',
  ),
)

/** Reads "summer", "spring of 2022". "fall" only with a year: alone it is rather a verb or a collapse. */
export function matchSeason(words: TimeWords, from: number): TimeMatch | null {
  const { lower, nameable, noun } = words
  const bare = lower[from] === 'the' ? matchSeason(words, from + 1) : null
  if (bare !== null) return { ...bare, length: bare.length + 1 }
  const word = lower[from] ?? ''
  const month = nameable[from] ? SEASON_BY_WORD.get(word) : undefined
  if (month === undefined) return null
  const at = lower[from + 1] === 'of' ? from + 2 : from + 1
  const year = matchYear(lower[at])
  if (year !== null) return { expression: { kind: 'season', year, month, which: 'near' }, length: at + 1 - from }
  const before = lower[from - 1] ?? ''
  if (!BEFORE.has(before) || (word === 'fall' && !/^(this|last|next)$/.test(before))) return null
  // "the winter coat": only what this, last or next points at may stand before a noun.
  if (noun[from + 1] === true && !/^(this|last|next|that|-)$/.test(before)) return null
  return { expression: { kind: 'season', year: null, month, which: 'near' }, length: 1 }
}

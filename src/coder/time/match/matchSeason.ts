import type { TimeMatch } from '../TimeExpression.js'
import { SEASON_BY_WORD } from '../words/seasons.js'
import { matchYear } from './matchYear.js'
import type { TimeWords } from './TimeWords.js'

/** Reads "summer", "spring of 2022". "fall" only with a year: alone it is rather a verb or a collapse. */
export function matchSeason({ lower, nameable }: TimeWords, from: number): TimeMatch | null {
  const month = nameable[from] ? SEASON_BY_WORD.get(lower[from] ?? '') : undefined
  if (month === undefined) return null
  const at = lower[from + 1] === 'of' ? from + 2 : from + 1
  const year = matchYear(lower[at])
  if (year === null && lower[from] === 'fall' && !/^(last|this|next)$/.test(lower[from - 1] ?? '')) return null
  return { expression: { kind: 'season', year, month, which: 'near' }, length: year === null ? 1 : at + 1 - from }
}

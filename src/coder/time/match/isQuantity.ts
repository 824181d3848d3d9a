import { COUNTED_NOUNS } from '../words/countedNouns.js'
import type { TimeWords } from './TimeWords.js'

/** "of 2000 troops", "from 2000 to 3000 men", "2000 dead": a number of things. "In 2003 troops ..." is a year. */
export function isQuantity({ lower }: TimeWords, at: number): boolean {
  if (!/^\d+$/.test(lower[at] ?? '')) return false
  const joined = /^(to|or|and|-|–)$/.test(lower[at + 1] ?? '') && /^\d/.test(lower[at + 2] ?? '')
  const nounAt = joined ? at + 3 : at + 1
  if (!COUNTED_NOUNS.has(lower[nounAt] ?? '') && !COUNTED_NOUNS.has(lower[nounAt + 1] ?? '')) return false
  const isTime = /^(in|since|until|during|before|after)$/.test(lower[at - 1] ?? '')
  return !isTime && COUNTED_NOUNS.has(lower[nounAt] ?? '')
}

import { type HeldReport, wordsOfReport } from './HeldReport.js'
import type { WordChange } from './WordShelf.js'

/** How the counts of words change where newer readings take the place of older ones. */
export function countWords(fresh: readonly HeldReport[], outdated: readonly HeldReport[]): WordChange {
  const words = new Map<string, number>()
  let reports = 0
  const add = (held: HeldReport, sign: 1 | -1): void => {
    if (held.records.length === 0) return
    reports += sign
    for (const word of wordsOfReport(held)) words.set(word, (words.get(word) ?? 0) + sign)
  }
  for (const held of fresh) add(held, 1)
  for (const held of outdated) add(held, -1)
  return { reports, words }
}

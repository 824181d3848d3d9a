import type { Candidate, LexiconEntry } from '../../src/coder/lexicon/index.js'

type Index = ReadonlyMap<string, readonly Candidate<LexiconEntry>[]>

/** Whether an entry of one of the indices has this head with just these companion words. */
export function isListed(indices: readonly Index[], head: string, others: readonly string[]): boolean {
  return indices.some((index) => index.get(head)?.some(({ words }) => words.others.join(' ') === others.join(' ')))
}

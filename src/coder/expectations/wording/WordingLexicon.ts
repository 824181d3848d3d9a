import type { ExpectationKind, WordingLevel } from '../../../types/index.js'

export const WORDING_PARTS = ['verb', 'noun', 'adj', 'adv', 'aux'] as const

export type WordingPart = (typeof WORDING_PARTS)[number]

/** One line of `data/lexicon/wording.txt`. */
export interface WordingEntry {
  readonly lemma: string
  readonly part: WordingPart
  readonly level: WordingLevel
  readonly kind: ExpectationKind
  readonly example: string
}

/** Words that put a happening forward, from `lemma|part`. */
export type WordingLexicon = ReadonlyMap<string, WordingEntry>

import type { Stance } from '../../../types/index.js'

export const SPEECH_PARTS = ['verb', 'noun', 'adj', 'adv', 'prep'] as const

export type SpeechPart = (typeof SPEECH_PARTS)[number]

/** One line of `data/lexicon/speech.txt`. */
export interface SpeechEntry {
  readonly lemma: string
  readonly part: SpeechPart
  readonly stance: Stance
  readonly frames: readonly string[]
  readonly example: string
}

/** Words of saying, looked up by lemma and part of speech. */
export interface ClaimLexicon {
  readonly entries: readonly SpeechEntry[]
  /** From `lemma|part`; a word with several stances has several entries with different frames. */
  readonly byWord: ReadonlyMap<string, readonly SpeechEntry[]>
  /** First words of all entries: what is not among them needs no further look. */
  readonly words: ReadonlySet<string>
  /** Prepositions of several words, each as its words: ["according", "to"]. */
  readonly prepositions: readonly { readonly words: readonly string[]; readonly entry: SpeechEntry }[]
}

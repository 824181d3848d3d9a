import type { SpeechEntry } from '../lexicon/ClaimLexicon.js'

/** Where the content of a word of saying stands. */
export interface ContentFinding {
  readonly entry: SpeechEntry
  readonly frame: string
  readonly content: readonly number[]
  readonly excluded: readonly number[]
  readonly vouches: boolean
}

/** Weights of hashed features: a whole number for each answer, worth `unit`. */
export interface HashedWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number
  readonly answers: number
  readonly values: Int8Array
  readonly unit: number
}

/** What was learned about attributions (training/claims/README.md). */
export interface ClaimModel {
  /** Bits of the lemmas, with part of speech, that can be the head of a cue. */
  readonly heads: Uint8Array
  /** Whether a word is the head of a cue. */
  readonly cues: HashedWeights
  /** What a word or a neighbouring sentence is to a cue. */
  readonly places: HashedWeights
  /** For each pair of parts in a row what speaks for it. */
  readonly steps: HashedWeights
  readonly margins: ClaimMargins
  readonly version: string
}

/** How sure the model must be, chosen on development data. */
export interface ClaimMargins {
  /** Score from which on a word is a cue where the rules see one. */
  readonly keep: number
  /** Score from which on it is one where the rules are silent. */
  readonly propose: number
  /** Score from which on a word that the lexicon does not know either may have a mere thing as its content. */
  readonly unknown: number
}

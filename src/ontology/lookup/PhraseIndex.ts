/** A phrase taken apart, with what it stands for. */
export interface IndexedPhrase<T> {
  /** Lower case; hyphens and possessive endings left out. */
  readonly words: readonly string[]
  readonly value: T
}

/** Phrases by their last word. */
export interface PhraseIndex<T> {
  /** Phrases that end with a word, the longest first. */
  readonly endingWith: (word: string) => readonly IndexedPhrase<T>[]
}

/** What reading a headline needs to know of words beyond the language's own dictionary. */
export interface HeadlineWords {
  /** How many words a known name takes that begins at `words[from]`; 0 where none begins there. */
  readonly nameLength: (words: readonly string[], from: number) => number
  /** Whether some list holds a word in lower case, or the dictionary form of one. */
  readonly isListed: (word: string) => boolean
  /** Whether a dictionary form is a verb of events, saying or willing. */
  readonly isVerb: (lemma: string) => boolean
  /** Whether a dictionary form is a noun that tells an event by itself: "strike", "talk". */
  readonly isEventNoun: (lemma: string) => boolean
}

/** Knows no words. */
export const NO_HEADLINE_WORDS: HeadlineWords = {
  nameLength: () => 0,
  isListed: () => false,
  isVerb: () => false,
  isEventNoun: () => false,
}

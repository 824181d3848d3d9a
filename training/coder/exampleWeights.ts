/**
 * How much the views of a labelled pair count for: when categories are told apart, and when something is told from
 * nothing. Chosen by cross-validation on PLV train (training/coder/README.md).
 */
export const EXAMPLE_WEIGHTS = {
  /** The pair with the rules' answer. */
  ruled: { category: 1, none: 1 },
  /** The same as if the rules were silent, so that the model does not lean on them alone. */
  withoutRule: { category: 0.1, none: 0.6 },
  /** A pair on which the rules are silent indeed. */
  silent: { category: 1, none: 1 },
  /** An event whose recipient the rules missed, seen without it. */
  lone: { category: 0.1, none: 0.5 },
  /** What an entry of the lexicon tells in its own example. */
  lexicon: { category: 0.25, none: 1 },
  /** The pair as the rules see it without the entry that tells it. */
  nearMiss: { category: 0.5, none: 0.5 },
  /** The same as if the lexicon lacked the entry. */
  lexiconNearMiss: { category: 0.25, none: 0.5 },
  /** Another pair of a sentence whose label speaks of one: mostly nothing happens there. */
  other: { category: 0, none: 0.3 },
} as const

/** A sentence of our own against one of PLV, when categories are told apart. */
export const OWN_WEIGHT = 0.2

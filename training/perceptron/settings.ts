/** The numbers behind the shipped weights; training/README.md says how they were chosen. */
export const TAGGER_SETTINGS = {
  epochs: 6,
  /** Updates that a feature needs before it counts. */
  minCount: 4,
  /** What a correction on silver text weighs against one on a treebank. */
  silverWeight: 0.1,
  /** Averaged weights below this are left out. */
  threshold: 0.3,
} as const

export const JACKKNIFE_SETTINGS = { folds: 5, epochs: 5 } as const

/** The parser is trained twice: once to see which features matter, then on those alone. */
export const PARSER_SETTINGS = {
  exploration: 0.9,
  choosing: { epochs: 5, minCount: 4, threshold: 1.5 },
  final: { epochs: 10, threshold: 2 },
} as const

/** What each likeness weighs in the match of two records. docs/incidents.md says on what they were chosen. */
export const MATCH_WEIGHTS = {
  type: 0.15,
  time: 0.25,
  actors: 0.2,
  recipients: 0.15,
  place: 0.05,
  words: 0.2,
  contexts: 0.1,
} as const

export type MatchPart = keyof typeof MATCH_WEIGHTS

/** Likeness of a side that one of the records leaves open: neither for nor against. */
export const OPEN_SIDE = 0.5

/** Two groups of records join while the mean match between them is at least this. */
export const JOIN_AT = 0.64

/** An awaited happening is linked with the one that came about from this match on. */
export const LINK_AT = 0.66

/** What the parts of such a match must be at least, besides. */
export const LINKED = {
  type: 0.75,
  actors: 0.75,
  recipients: 0.45,
  /** Where either day is only that of the report. */
  wordsOfUndated: 0.2,
  /** Where either record leaves open whom it is done to. */
  wordsOfOneSide: 0.3,
} as const

/** Words that a match needs at least, where either day is only that of the report. */
export const UNDATED_WORDS = 0.1
/** Or else this share of contexts in common. */
export const UNDATED_CONTEXTS = 0.5

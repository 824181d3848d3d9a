/** Which reports have a feature; reports are known by number. */
export interface Postings {
  /** How many reports are kept for a feature. */
  countOf(feature: number): number
  /** Calls back with each report of a feature. */
  forEach(feature: number, visit: (report: number) => void): void
}

/** Reports kept for one feature: later ones find these, and among them the earliest telling. */
export const MAX_POSTINGS = 48

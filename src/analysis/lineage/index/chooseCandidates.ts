/** What looking up a report's features found, for one other report. */
export interface Overlap {
  readonly report: number
  /** Features that the other one has. */
  readonly featureCount: number
  /** Features of both. */
  readonly shared: number
  /** The same, a rare one counting as one, one of many reports as less. */
  readonly weight: number
}

/** Reports that are compared word by word, at most. */
export const MAX_CANDIDATES = 20
/** Fewest features of both. */
const MIN_SHARED = 3
/** Of them either so many by weight: a rare paragraph in two long texts. */
const MIN_WEIGHT = 1.5
/** Or so large a part of the shorter one's: a widely printed text, whose features are not rare any more. */
const MIN_PART = 0.08

/** The reports worth comparing: most weighted features in common, the earlier one of two equals. */
export function chooseCandidates(overlaps: readonly Overlap[], featureCount: number): readonly number[] {
  const isWorth = ({ shared, weight, featureCount: otherCount }: Overlap) => {
    const shorter = Math.min(featureCount, otherCount)
    if (shared < Math.min(MIN_SHARED, shorter)) return false
    return weight >= MIN_WEIGHT || shared >= MIN_PART * shorter
  }
  return overlaps
    .filter(isWorth)
    .sort((a, b) => b.weight - a.weight || a.report - b.report)
    .slice(0, MAX_CANDIDATES)
    .map(({ report }) => report)
}

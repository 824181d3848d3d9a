/** What looking up a report's features found, for one other report. */
export interface Overlap {
  readonly report: number
  /** Features of both, a rare one counting as one, one of many reports as less. */
  readonly weight: number
  readonly shared: number
}

/** Reports that are compared word by word, at most. */
export const MAX_CANDIDATES = 32
/** Fewest features of both. */
const MIN_SHARED = 3
/** Fewest weighted features of both. */
const MIN_WEIGHT = 1.5

/** The reports worth comparing: most weighted features in common, the earlier one of two equals. */
export function chooseCandidates(overlaps: readonly Overlap[], featureCount: number): readonly number[] {
  const minShared = Math.min(MIN_SHARED, Math.max(1, featureCount))
  return overlaps
    .filter(({ weight, shared }) => shared >= minShared && weight >= Math.min(MIN_WEIGHT, minShared))
    .sort((a, b) => b.weight - a.weight || a.report - b.report)
    .slice(0, MAX_CANDIDATES)
    .map(({ report }) => report)
}

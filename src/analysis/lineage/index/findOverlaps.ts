import type { Overlap } from './chooseCandidates.js'
import type { Postings } from './Postings.js'

/** Adds up, for every report that shares a feature, how many and how rare they are. */
export function findOverlaps(
  features: readonly number[],
  postings: Postings,
  featureCountOf: (report: number) => number,
): readonly Overlap[] {
  const tally = new Map<number, { report: number; featureCount: number; shared: number; weight: number }>()
  for (const feature of features) {
    const weight = 1 / (1 + Math.log2(Math.max(1, postings.countOf(feature))))
    postings.forEach(feature, (report) => {
      const entry = tally.get(report)
      if (entry === undefined) tally.set(report, { report, featureCount: featureCountOf(report), shared: 1, weight })
      else {
        entry.weight += weight
        entry.shared++
      }
    })
  }
  return [...tally.values()]
}

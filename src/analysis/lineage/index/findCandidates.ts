import type { SketchedReport } from '../sketch/sketchReport.js'
import { speakerFeatures } from '../sketch/speakerFeatures.js'
import { chooseCandidates } from './chooseCandidates.js'
import { findOverlaps } from './findOverlaps.js'
import type { Postings } from './Postings.js'

/** The reports among which relatives are looked for, by number. */
export interface KnownReports {
  readonly postings: Postings
  featureCountOf(report: number): number
  /** The first report with this hash of a whole text. */
  exactOf(wholeHash: string): number | undefined
}

/** The features by which a report is looked up: its own, and those of its unnamed speakers on the days around. */
export function featuresToLookUp({ sketch, words }: SketchedReport): readonly number[] {
  const around = speakerFeatures(sketch.speakers, words, sketch.published, 'around')
  return [...new Set([...sketch.features, ...around])]
}

/** The reports worth comparing with one, which may be among them itself under `own`. */
export function findCandidates(sketched: SketchedReport, known: KnownReports, own?: number): readonly number[] {
  const { sketch, words } = sketched
  const overlaps = findOverlaps(featuresToLookUp(sketched), known.postings, (number) => known.featureCountOf(number))
  const others = overlaps.filter(({ report }) => report !== own)
  const candidates = new Set(chooseCandidates(others, sketch.features.length))
  const same = known.exactOf(sketch.wholeHash)
  if (same !== undefined && same !== own && words.hashes.length > 0) candidates.add(same)
  return [...candidates]
}

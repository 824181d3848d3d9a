import { hashText, scramble } from '../../../util/index.js'
import { dayNumber } from '../dates/dayNumber.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { BOILERPLATE_REPORTS, SAME_STORY_SHARE } from '../thresholds.js'

/** How often an outlet has printed a sentence: a plain row. */
export interface SegmentRow {
  readonly outlet: string
  readonly segment: number
  /** Reports counted, up to `BOILERPLATE_REPORTS`. */
  readonly reports: number
  /** The last one counted. */
  readonly last: string
}

/** What is kept of a report to tell whether another one is of the same story. */
interface CountedReport {
  readonly day: number | null
  readonly segments: Int32Array
}

/** Entries hold a count and the number of the last report counted. */
const COUNT_BITS = 2

/**
 * Sentences that an outlet prints again and again. A report counts for its sentences only if it is of another day than
 * the last one counted, where days are known, and has few other sentences in common with it: two states of one story are
 * no boilerplate. An entry is two small numbers, since there are as many as there are sentences.
 */
export class BoilerplateTable {
  private readonly entries = new Map<number, number>()
  private readonly reports: CountedReport[] = []

  /** Counts a report's sentences. */
  add({ outlet, published, segments: all }: ReportSketch): void {
    if (outlet === null) return
    const segments = [...new Set(all)]
    const number = this.reports.length
    const day = dayNumber(published)
    this.reports.push({ day, segments: Int32Array.from(segments) })
    const isNewSince = this.storyTest(day, new Set(segments))
    for (const segment of segments) {
      const key = keyOf(outlet, segment)
      const entry = this.entries.get(key)
      const count = entry === undefined ? 0 : entry & ((1 << COUNT_BITS) - 1)
      if (entry !== undefined && (count >= BOILERPLATE_REPORTS || !isNewSince(entry >>> COUNT_BITS))) continue
      this.entries.set(key, (number << COUNT_BITS) | (count + 1))
    }
  }

  /** Which of these sentences are boilerplate of an outlet. */
  among(outlet: string | null, segments: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>()
    if (outlet === null) return found
    for (const segment of segments) {
      const entry = this.entries.get(keyOf(outlet, segment)) ?? 0
      if ((entry & ((1 << COUNT_BITS) - 1)) >= BOILERPLATE_REPORTS) found.add(segment)
    }
    return found
  }

  /** Tells whether a report of this day with these sentences is of another story than one counted before. */
  private storyTest(day: number | null, segments: ReadonlySet<number>): (number: number) => boolean {
    const known = new Map<number, boolean>()
    return (number) => {
      const settled = known.get(number)
      if (settled !== undefined) return settled
      const other = this.reports[number]
      const isSameDay = day !== null && other?.day === day
      const isNew = !isSameDay && commonShare(segments, other?.segments ?? new Int32Array(0)) < SAME_STORY_SHARE
      known.set(number, isNew)
      return isNew
    }
  }
}

/** Of two sets of sentences, the share of the smaller that stands in the other. */
function commonShare(segments: ReadonlySet<number>, others: Int32Array): number {
  let common = 0
  for (const segment of others) if (segments.has(segment)) common++
  return common / Math.max(1, Math.min(segments.size, others.length))
}

function keyOf(outlet: string, segment: number): number {
  return scramble(hashText(outlet) ^ Math.imul(segment, 0x297a2d39))
}

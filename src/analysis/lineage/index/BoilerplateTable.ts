import { hashText, scramble } from '../../../util/index.js'
import { dayNumber } from '../dates/dayNumber.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { BOILERPLATE_DAYS, BOILERPLATE_MANY, BOILERPLATE_REPORTS, SAME_STORY_SHARE } from '../thresholds.js'
import { PackedRows } from './PackedRows.js'

/** How often an outlet has printed a sentence: a plain row. */
export interface SegmentRow {
  readonly outlet: string
  readonly segment: number
  /** Reports counted, up to `MAX_COUNT`. */
  readonly reports: number
  /** Day of the first one counted, as days since 1970; null where unknown. */
  readonly firstDay: number | null
  /** Number of the last one counted, and its day. */
  readonly last: number
  readonly lastDay: number | null
}

/** Counting ends here. */
const MAX_COUNT = 7

/** What is kept of a report to tell whether another one is of the same story. */
interface CountedReport {
  readonly day: number | null
  readonly segments: Int32Array
}

/** True of a sentence that has been printed with enough stories, or with some over many days. */
export function isBoilerplate({ reports, firstDay, lastDay }: SegmentRow): boolean {
  if (reports >= BOILERPLATE_MANY) return true
  const days = firstDay === null || lastDay === null ? 0 : Math.abs(lastDay - firstDay)
  return reports >= BOILERPLATE_REPORTS && days >= BOILERPLATE_DAYS
}

/**
 * Sentences that an outlet prints again and again. A report counts for its sentences only if it is of another day than
 * the last one counted, where days are known, and has few other sentences in common with it: two states of one story are
 * no boilerplate, nor is the background of a story that goes on for some days.
 */
export class BoilerplateTable {
  private readonly rows = new PackedRows()
  private readonly reports: CountedReport[] = []

  /** Counts a report's sentences. */
  add({ outlet, published, segments: all }: ReportSketch): void {
    if (outlet === null) return
    const segments = [...new Set(all)]
    const last = this.reports.length
    const day = dayNumber(published)
    this.reports.push({ day, segments: Int32Array.from(segments) })
    const isNewSince = this.storyTest(day, new Set(segments))
    for (const segment of segments) {
      const key = keyOf(outlet, segment)
      const row = this.rows.get(key)
      if (row === null) this.rows.set(key, { reports: 1, firstDay: day, last })
      else if (row.reports < MAX_COUNT && isNewSince(row.last)) {
        this.rows.set(key, { reports: row.reports + 1, firstDay: row.firstDay, last })
      }
    }
  }

  /** How often an outlet has printed a sentence; null where it never has. */
  rowOf(outlet: string, segment: number): SegmentRow | null {
    const row = this.rows.get(keyOf(outlet, segment))
    return row === null ? null : { outlet, segment, ...row, lastDay: this.reports[row.last]?.day ?? null }
  }

  /** Which of these sentences are boilerplate of an outlet. */
  among(outlet: string | null, segments: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>()
    if (outlet === null) return found
    for (const segment of segments) {
      const row = this.rowOf(outlet, segment)
      if (row !== null && isBoilerplate(row)) found.add(segment)
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

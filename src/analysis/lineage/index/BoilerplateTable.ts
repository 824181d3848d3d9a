import { dayNumber, hashText, scramble } from '../../../util/index.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { BOILERPLATE_DAYS, BOILERPLATE_MANY, BOILERPLATE_REPORTS, SAME_STORY_SHARE } from '../thresholds.js'
import { type PackedRow, PackedRows } from './PackedRows.js'

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
export interface CountedReport {
  /** As days since 1970; null where unknown. */
  readonly day: number | null
  readonly segments: Int32Array
}

/** Where counts of sentences lie, by `sentenceKey`. */
export interface SentenceCounts {
  /** `lastDay` is given where it is not that of the report counted last. */
  get(key: number): (PackedRow & { readonly lastDay?: number | null }) | null
  set(key: number, row: PackedRow): void
}

/** Where the reports counted lie, by number; those must be at hand that some row counted last. */
export interface CountedReports {
  get(number: number): CountedReport | undefined
  set(number: number, report: CountedReport): void
}

/** A sentence of an outlet as one number. */
export function sentenceKey(outlet: string, segment: number): number {
  return scramble(hashText(outlet) ^ Math.imul(segment, 0x297a2d39))
}

/** True of a sentence that has been printed with enough stories, or with some over many days. */
export function isBoilerplate({ reports, firstDay, lastDay }: Omit<SegmentRow, 'outlet' | 'segment'>): boolean {
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
  constructor(
    private readonly rows: SentenceCounts = new PackedRows(),
    private readonly reports: CountedReports = new Map(),
  ) {}

  /** Counts a report's sentences under its number; gives those that are boilerplate from now on. */
  add({ outlet, published, segments: all }: ReportSketch, number: number): readonly number[] {
    if (outlet === null) return []
    const segments = [...new Set(all)]
    const day = dayNumber(published)
    this.reports.set(number, { day, segments: Int32Array.from(segments) })
    const isNewSince = this.storyTest(day, new Set(segments))
    const fresh: number[] = []
    for (const segment of segments) {
      const key = sentenceKey(outlet, segment)
      const row = this.rows.get(key)
      if (row !== null && (row.reports >= MAX_COUNT || !isNewSince(row.last))) continue
      const wasKnown = row !== null && this.isKnown(key)
      const firstDay = row === null ? day : row.firstDay
      this.rows.set(key, { reports: (row?.reports ?? 0) + 1, firstDay, last: number })
      if (!wasKnown && this.isKnown(key)) fresh.push(segment)
    }
    return fresh
  }

  /** How often an outlet has printed a sentence; null where it never has. */
  rowOf(outlet: string, segment: number): SegmentRow | null {
    const row = this.rowAt(sentenceKey(outlet, segment))
    return row === null ? null : { outlet, segment, ...row }
  }

  /** Which of these sentences are boilerplate of an outlet. */
  among(outlet: string | null, segments: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>()
    if (outlet === null) return found
    for (const segment of segments) if (this.isKnown(sentenceKey(outlet, segment))) found.add(segment)
    return found
  }

  private isKnown(key: number): boolean {
    const row = this.rowAt(key)
    return row !== null && isBoilerplate(row)
  }

  private rowAt(key: number): Omit<SegmentRow, 'outlet' | 'segment'> | null {
    const row = this.rows.get(key)
    if (row === null) return null
    const { reports, firstDay, last } = row
    const lastDay = row.lastDay === undefined ? (this.reports.get(last)?.day ?? null) : row.lastDay
    return { reports, firstDay, last, lastDay }
  }

  /** Tells whether a report of this day with these sentences is of another story than one counted before. */
  private storyTest(day: number | null, segments: ReadonlySet<number>): (number: number) => boolean {
    const known = new Map<number, boolean>()
    return (number) => {
      const settled = known.get(number)
      if (settled !== undefined) return settled
      const other = this.reports.get(number)
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

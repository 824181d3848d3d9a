import type { TracedRecord } from '../records/TracedRecord.js'
import type { TimeWindow } from '../records/timeWindow.js'

/** By how many days two known days may differ: news crosses midnight and time zones. */
const DAY_SLACK: readonly number[] = [1, 0.4, 0.15]

/** Beyond this many days of a report's own day nothing undated is the same. */
const UNDATED_SLACK = 10

const UNDATED = 0.6
const RANGE = 0.85
const NO_DATE = 0.3

/** How well the times of two records match; null where they rule each other out. */
export function timeLikeness(one: TracedRecord, other: TracedRecord): number | null {
  if (one.window === null || other.window === null) return NO_DATE
  const gap = daysBetween(one.window, other.window)
  const bases = [one.window.basis, other.window.basis]
  if (bases.includes('published')) return gap > UNDATED_SLACK ? null : UNDATED * (1 - gap / (UNDATED_SLACK + 1))
  if (bases.includes('range')) return gap > 1 ? null : RANGE / (1 + gap)
  return DAY_SLACK[gap] ?? null
}

/** Days that lie between two windows; 0 where they touch. */
export function daysBetween(one: TimeWindow, other: TimeWindow): number {
  return Math.max(0, one.first - other.last, other.first - one.last)
}

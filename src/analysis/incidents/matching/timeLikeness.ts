import type { TracedRecord } from '../records/TracedRecord.js'
import type { TimeWindow } from '../records/timeWindow.js'

/** By how many days two known days may differ: news crosses midnight and time zones. */
const DAY_SLACK: readonly number[] = [1, 0.2, 0.05]

/** Beyond this many days of a report's own day nothing undated is the same. */
const UNDATED_SLACK = 14

const UNDATED = 0.6
const RANGE = 0.85
/** A range loses this much each time it doubles beyond a week, down to what an undated record has. */
const RANGE_LOSS = 0.05
const NO_DATE = 0.3
const VAST = 0.3

/** How well the times of two records match; null where they rule each other out. */
export function timeLikeness(one: TracedRecord, other: TracedRecord): number | null {
  if (one.window === null || other.window === null) return NO_DATE
  const gap = daysBetween(one.window, other.window)
  const bases = [one.window.basis, other.window.basis]
  if (bases.includes('published')) {
    const vague = bases.includes('range') ? rangeLikeness(one.window, other.window) / RANGE : 1
    return gap > UNDATED_SLACK ? null : UNDATED * vague * (1 - gap / (UNDATED_SLACK + 1))
  }
  if (bases.includes('range')) return gap > 1 ? null : rangeLikeness(one.window, other.window) / (1 + gap)
  return DAY_SLACK[gap] ?? null
}

/** "This month" says more than "since 2000", with which everything later agrees. */
function rangeLikeness(one: TimeWindow, other: TimeWindow): number {
  const days = Math.max(...[one, other].map((window) => (window.basis === 'range' ? lengthOf(window) : 1)))
  return Math.max(VAST, RANGE - RANGE_LOSS * Math.max(0, Math.log2(days / 7)))
}

function lengthOf({ first, last }: TimeWindow): number {
  return last - first + 1
}

/** Days that lie between two windows; 0 where they touch. */
export function daysBetween(one: TimeWindow, other: TimeWindow): number {
  return Math.max(0, one.first - other.last, other.first - one.last)
}

/** With fewer gaps than this nothing is usual. */
const LEAST_GAPS = 6

/** How long a source is usually quiet between two new entries. */
export interface UsualGap {
  readonly medianMs: number
  /** Longer than this is not usual: nights and weekends are, one outage is not. */
  readonly longestMs: number
}

/** The usual time between instants in order; null where there are too few of them. */
export function usualGap(instants: readonly number[]): UsualGap | null {
  const gaps = instants.slice(1).map((instant, index) => instant - (instants[index] ?? instant))
  if (gaps.length < LEAST_GAPS) return null
  const sorted = gaps.toSorted((a, b) => a - b)
  const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0
  // The second longest, so that one earlier outage does not hide the next.
  const longUsual = sorted[sorted.length - 2] ?? medianMs
  return { medianMs, longestMs: Math.max(4 * medianMs, 1.25 * longUsual) }
}

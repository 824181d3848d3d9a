const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How often sources are asked at most, and how long they are left alone when they fail. */
export const PACE = {
  leastMs: 5 * MINUTE,
  mostMs: DAY,
  /** First pause after a failure; it doubles with each further one. */
  firstPauseMs: 5 * MINUTE,
  /** Retry-After is honoured up to this. */
  longestRetryMs: 7 * DAY,
  refusedMs: DAY,
} as const

/** When a source that answered may be asked again: what it asks for, within bounds, and up to a tenth later. */
export function afterAnswer(
  now: number,
  asked: { readonly maxAgeMs: number | null; readonly ttlMinutes: number | null },
  random: () => number,
): number {
  const wish = Math.max(PACE.leastMs, asked.maxAgeMs ?? 0, (asked.ttlMinutes ?? 0) * MINUTE)
  return Math.round(now + Math.min(PACE.mostMs, wish) * (1 + 0.1 * random()))
}

/** When a source that failed may be asked again: after pauses that double, spread by chance; never before Retry-After. */
export function afterFailure(now: number, failureCount: number, retryAt: number | null, random: () => number): number {
  const pause = Math.min(PACE.mostMs, PACE.firstPauseMs * 2 ** Math.min(20, Math.max(0, failureCount - 1)))
  const own = now + pause * (0.75 + 0.5 * random())
  return Math.round(Math.max(own, Math.min(retryAt ?? 0, now + PACE.longestRetryMs)))
}

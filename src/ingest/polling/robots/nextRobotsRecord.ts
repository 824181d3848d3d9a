import type { RobotsRecord } from './RobotsRecord.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** True where a record is to be fetched anew: after a day, or after an hour where it could not be got. */
export function isStale(record: RobotsRecord | undefined, now: number): boolean {
  return !record || now - record.fetchedAt >= (record.unreachableSince === null ? DAY : HOUR)
}

/** How a site answered for its robots.txt; `status` null where it did not answer. */
export interface RobotsAnswer {
  readonly status: number | null
  readonly text: string
}

/**
 * The record after an answer (RFC 9309, 2.3.1): none of the site's where it has no such file (4xx); the older text, or
 * nothing at all, while the site is out of reach. After 30 days out of reach it counts as having none.
 */
export function nextRobotsRecord(before: RobotsRecord | undefined, answer: RobotsAnswer, now: number): RobotsRecord {
  const { status } = answer
  if (status !== null && status >= 200 && status < 300)
    return { fetchedAt: now, text: answer.text, unreachableSince: null }
  // "Too many requests" says nothing of what the site allows.
  if (status !== null && status >= 400 && status < 500 && status !== 429)
    return { fetchedAt: now, text: '', unreachableSince: null }
  const unreachableSince = before?.unreachableSince ?? now
  const isLost = now - unreachableSince > 30 * DAY
  return { fetchedAt: now, text: before?.text ?? (isLost ? '' : null), unreachableSince }
}

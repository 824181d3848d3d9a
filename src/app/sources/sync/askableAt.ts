import type { PollState } from '../../../ingest/index.js'
import type { SourcePoll } from '../../../ledger/index.js'

/** However much a user wants it, a source is left alone this long. */
const LEAST_MS = 60_000

/**
 * When a source may be asked, in milliseconds of the epoch. With `wantsEarly` it is asked before it is due, yet never
 * within a minute, nor before the end of a pause that its server asked for.
 */
export function askableAt(state: PollState, last: SourcePoll | undefined, wantsEarly: boolean): number {
  if (!wantsEarly || !last) return state.nextAllowedAt
  const isSentAway = last.httpStatus === 429 || last.httpStatus === 503
  if (isSentAway) return state.nextAllowedAt
  return Math.min(state.nextAllowedAt, Date.parse(last.at) + LEAST_MS)
}

import type { PollState } from '../../../ingest/index.js'
import type { SourcePoll } from '../../../ledger/index.js'

/** However much a user wants it, a source is left alone this long. */
const LEAST_MS = 60_000

/** How soon a user wants sources to be asked again. */
export interface Eagerness {
  /** Ask earlier than is due, where politeness allows it. */
  readonly wantsEarly: boolean
  /** Least time between two polls of one source; 0: as often as politeness allows. */
  readonly everyMs: number
}

/**
 * When a source may be asked, in milliseconds of the epoch. With `wantsEarly` it is asked before it is due, yet never
 * within a minute, nor before the end of a pause that its server asked for.
 */
export function askableAt(
  state: Pick<PollState, 'nextAllowedAt'>,
  last: SourcePoll | null,
  { wantsEarly, everyMs }: Eagerness,
): number {
  if (!last) return state.nextAllowedAt
  if (!wantsEarly) return Math.max(state.nextAllowedAt, Date.parse(last.at) + everyMs)
  const isSentAway = last.httpStatus === 429 || last.httpStatus === 503
  if (isSentAway) return state.nextAllowedAt
  return Math.min(state.nextAllowedAt, Date.parse(last.at) + LEAST_MS)
}

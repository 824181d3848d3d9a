import { type SourceHealth, sourceHealth } from '../../ingest/index.js'
import type { Ledger, Source, SourcePoll } from '../../ledger/index.js'

/** Polls that say how a source does. */
const HISTORY = 1_000

/** A source with how it does. */
export interface DescribedSource {
  readonly source: Source
  /** What is asked of it: nothing while it is paused or removed. */
  readonly state: 'followed' | 'paused' | 'removed'
  readonly health: SourceHealth
  readonly lastPoll: SourcePoll | null
  /** When it may be asked next, ISO 8601 in UTC; null where it is not asked, or never was. */
  readonly nextAt: string | null
}

/** How a source does by its polls; `now` in milliseconds of the epoch. */
export async function describeSource(ledger: Ledger, source: Source, now: number): Promise<DescribedSource> {
  const polls = await ledger.sources.polls(source.id, HISTORY)
  const state = source.removedSince !== null ? 'removed' : source.pausedSince !== null ? 'paused' : 'followed'
  const memory = state === 'followed' ? await ledger.sources.memory(source.id) : null
  return {
    source,
    state,
    health: sourceHealth(
      polls.map((poll) => ({ ...poll, at: Date.parse(poll.at) })),
      now,
    ),
    lastPoll: polls.at(-1) ?? null,
    nextAt: memory?.nextAllowedAt ?? null,
  }
}

/** True where something is wrong with a source that is followed. */
export function isIll({ state, health }: DescribedSource): boolean {
  return state === 'followed' && health.state === 'ill'
}

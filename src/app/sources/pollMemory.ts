import { newPollState, type PollResult, type PollState } from '../../ingest/index.js'
import type { PollMemory, Source } from '../../ledger/index.js'
import { isoInstant } from './World.js'

/** The state from which a source is polled. */
export function toPollState({ address }: Source, memory: PollMemory | null): PollState {
  if (!memory) return newPollState(address)
  return { ...memory, url: address, nextAllowedAt: Date.parse(memory.nextAllowedAt) }
}

/** What the ledger is to remember of a poll for the next one. */
export function toPollMemory(result: PollResult): PollMemory {
  const { finalUrl, etag, lastModified, contentHash, failureCount, nextAllowedAt, ttlMinutes } = result
  return {
    finalUrl,
    etag,
    lastModified,
    contentHash,
    failureCount,
    nextAllowedAt: isoInstant(nextAllowedAt),
    ttlMinutes,
  }
}

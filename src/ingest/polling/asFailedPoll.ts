import type { PollParts } from './PollParts.js'
import type { PollResult, PollState } from './PollResult.js'
import { afterFailure } from './schedule.js'

/**
 * A poll whose answer did not read, as a failed one. What was known of the source before stays, so that the next poll
 * gets the answer whole and does not take it for unchanged.
 */
export function asFailedPoll(before: PollState, result: PollResult, fault: string, parts: PollParts): PollResult {
  const failureCount = before.failureCount + 1
  const nextAllowedAt = Math.max(result.nextAllowedAt, afterFailure(parts.now(), failureCount, null, parts.random))
  const { finalUrl, etag, lastModified, contentHash } = before
  return { ...result, finalUrl, etag, lastModified, contentHash, status: 'failed', fault, failureCount, nextAllowedAt }
}

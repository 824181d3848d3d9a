import { createHash } from 'node:crypto'
import { Fault } from '../../types/index.js'
import { type FinalReply, followAddress } from './followAddress.js'
import type { PollParts } from './PollParts.js'
import type { PolledBody, PollResult, PollState } from './PollResult.js'
import { readContentType } from './readContentType.js'
import { readMaxAge } from './readMaxAge.js'
import { readRetryAfter } from './readRetryAfter.js'
import { afterAnswer, afterFailure, PACE } from './schedule.js'

/** How a poll went, and the body where there is a new one. */
export interface Poll {
  readonly result: PollResult
  readonly body: PolledBody | null
}

/** Asks a source for what is new, politely: not too early, conditionally, within robots.txt and limits. Never throws a `Fault`. */
export async function pollSource(state: PollState, parts: PollParts): Promise<Poll> {
  const at = parts.now()
  const blank = { ...stateOf(state), at, httpStatus: null, movedTo: null, fault: null }
  if (at < state.nextAllowedAt) return { result: { ...blank, status: 'waiting' }, body: null }
  try {
    return settle(blank, await followAddress(state, parts), parts)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.code !== 'refused') return failed(blank, error.message, null, parts)
    const nextAllowedAt = Math.round(parts.now() + PACE.refusedMs * (1 + 0.1 * parts.random()))
    return { result: { ...blank, status: 'refused', fault: error.message, nextAllowedAt }, body: null }
  }
}

type Blank = Omit<PollResult, 'status'>

function settle(blank: Blank, reply: FinalReply, parts: PollParts): Poll {
  const { status, headers, url, bytes, movedTo } = reply
  const known: Blank = { ...blank, httpStatus: status, finalUrl: url.href, movedTo }
  const { mediaType, charset, mayBeText } = readContentType(headers['content-type'])
  if (status !== 200 && status !== 304) {
    const retryAt = readRetryAfter(headers['retry-after'], parts.now())
    return failed({ ...known, ...forgotten(blank, url) }, `${url.href} answered ${status}.`, retryAt, parts)
  }
  if (status === 200 && !mayBeText) {
    return failed({ ...known, ...forgotten(blank, url) }, `${url.href} is ${mediaType}, no feed.`, null, parts)
  }
  const maxAgeMs = readMaxAge(headers['cache-control'])
  const answered: Blank = {
    ...known,
    failureCount: 0,
    nextAllowedAt: afterAnswer(parts.now(), { maxAgeMs, ttlMinutes: blank.ttlMinutes }, parts.random),
  }
  if (status === 304) return { result: { ...answered, status: 'unchanged' }, body: null }
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const isNew = contentHash !== blank.contentHash
  const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null }
  return {
    result: { ...answered, ...validators, contentHash, status: isNew ? 'new' : 'unchanged' },
    body: isNew ? { bytes, mediaType, charset } : null,
  }
}

function failed(blank: Blank, fault: string, retryAt: number | null, parts: PollParts): Poll {
  const failureCount = blank.failureCount + 1
  const nextAllowedAt = afterFailure(parts.now(), failureCount, retryAt, parts.random)
  return { result: { ...blank, status: 'failed', fault, failureCount, nextAllowedAt }, body: null }
}

/** Validators belong to one address: where a source leads elsewhere now, the old ones say nothing. */
function forgotten(before: Blank, url: URL): Pick<PollState, 'etag' | 'lastModified'> {
  return before.finalUrl === url.href
    ? { etag: before.etag, lastModified: before.lastModified }
    : { etag: null, lastModified: null }
}

function stateOf(state: PollState): PollState {
  const { url, finalUrl, etag, lastModified, contentHash, failureCount, nextAllowedAt, ttlMinutes } = state
  return { url, finalUrl, etag, lastModified, contentHash, failureCount, nextAllowedAt, ttlMinutes }
}

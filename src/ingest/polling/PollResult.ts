/** What is remembered of a source between two polls; a plain row. Instants are milliseconds of the epoch. */
export interface PollState {
  /** The address that is asked. */
  readonly url: string
  /** Where it led; `etag` and `lastModified` belong to this address and are sent to no other. */
  readonly finalUrl: string | null
  /** As the server wrote them, to the letter. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** SHA-256 of the last body, for servers that know no conditional requests. */
  readonly contentHash: string | null
  /** Polls that failed since the last one that did not. */
  readonly failureCount: number
  /** The source is not asked before. */
  readonly nextAllowedAt: number
  /** How long the feed asks to be left alone. */
  readonly ttlMinutes: number | null
}

/** `failed`: no answer, or a wrong one. `refused`: we may not ask. `waiting`: not asked, for it is too early. */
export type PollStatus = 'new' | 'unchanged' | 'failed' | 'refused' | 'waiting'

/** How a poll went; itself what is remembered for the next. */
export interface PollResult extends PollState {
  readonly status: PollStatus
  readonly at: number
  readonly httpStatus: number | null
  /** Where the source lives from now on, where the server said so (301, 308). */
  readonly movedTo: string | null
  /** Why it failed or was refused. */
  readonly fault: string | null
}

/** What came with a poll that found something new. */
export interface PolledBody {
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  readonly charset: string | null
}

/** The state of a source that was never asked. */
export function newPollState(url: string): PollState {
  return {
    url,
    finalUrl: null,
    etag: null,
    lastModified: null,
    contentHash: null,
    failureCount: 0,
    nextAllowedAt: 0,
    ttlMinutes: null,
  }
}

/** What is remembered of a source for its next poll; a plain row. Instants are ISO 8601 in UTC. */
export interface PollMemory {
  /** Where its address led; the validators belong to that place. */
  readonly finalUrl: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly contentHash: string | null
  /** Polls that failed since the last one that did not. */
  readonly failureCount: number
  /** The source is not asked before. */
  readonly nextAllowedAt: string
  readonly ttlMinutes: number | null
}

/** How one poll of a source went. */
export interface SourcePoll {
  readonly at: string
  readonly status: 'new' | 'unchanged' | 'failed' | 'refused'
  readonly httpStatus: number | null
  /** Where the source lives from now on, where its server said so. */
  readonly movedTo: string | null
  /** Why it failed or was refused. */
  readonly fault: string | null
  /** Entries that were not known before, or that say something else now. */
  readonly newEntryCount: number
  /** What of its answer did not read, with the first reason. */
  readonly entryFault: string | null
}

import type { PollMemory, SourcePoll } from '../../sources/index.js'
import type { Connection } from '../Connection.js'

interface PollRow {
  readonly at: string
  readonly status: SourcePoll['status']
  readonly http_status: number | null
  readonly moved_to: string | null
  readonly fault: string | null
  readonly new_entries: number
  readonly entry_fault: string | null
}

interface MemoryRow {
  readonly final_url: string | null
  readonly etag: string | null
  readonly last_modified: string | null
  readonly content_hash: string | null
  readonly failure_count: number
  readonly next_allowed_at: string
  readonly ttl_minutes: number | null
}

const POLLS = `
SELECT * FROM polls WHERE source_key = (SELECT key FROM sources WHERE id = ?) ORDER BY key DESC LIMIT ?`

const MEMORY = 'SELECT * FROM poll_states WHERE source_key = (SELECT key FROM sources WHERE id = ?)'

/** The latest polls of a source, oldest first. */
export function selectPolls(connection: Connection, id: string, most: number): SourcePoll[] {
  const rows = connection.prepare<[string, number], PollRow>(POLLS).all(id, most)
  return rows.reverse().map((row) => ({
    at: row.at,
    status: row.status,
    httpStatus: row.http_status,
    movedTo: row.moved_to,
    fault: row.fault,
    newEntryCount: row.new_entries,
    entryFault: row.entry_fault,
  }))
}

/** What the next poll of a source needs; null before the first. */
export function selectMemory(connection: Connection, id: string): PollMemory | null {
  const row = connection.prepare<[string], MemoryRow>(MEMORY).get(id)
  if (!row) return null
  return {
    finalUrl: row.final_url,
    etag: row.etag,
    lastModified: row.last_modified,
    contentHash: row.content_hash,
    failureCount: row.failure_count,
    nextAllowedAt: row.next_allowed_at,
    ttlMinutes: row.ttl_minutes,
  }
}

import { Fault } from '../../../types/index.js'
import type { ListedEntry, PollRecord } from '../../sources/index.js'
import type { Connection } from '../Connection.js'

const POLL = `
INSERT INTO polls (source_key, at, status, http_status, moved_to, fault, new_entries, entry_fault)
VALUES (@source, @at, @status, @httpStatus, @movedTo, @fault, @newEntries, @entryFault)`

const MEMORY = `
INSERT INTO poll_states
  (source_key, final_url, etag, last_modified, content_hash, failure_count, next_allowed_at, ttl_minutes)
VALUES
  (@source, @finalUrl, @etag, @lastModified, @contentHash, @failureCount, @nextAllowedAt, @ttlMinutes)
ON CONFLICT (source_key) DO UPDATE SET final_url = excluded.final_url, etag = excluded.etag,
  last_modified = excluded.last_modified, content_hash = excluded.content_hash,
  failure_count = excluded.failure_count, next_allowed_at = excluded.next_allowed_at,
  ttl_minutes = excluded.ttl_minutes`

const ENTRY = `
INSERT INTO entries (source_key, id, signature, url, title, carried, listed_at, outcome)
VALUES (@source, @id, @signature, @url, @title, @carried, @at, @outcome)
ON CONFLICT (source_key, id, signature) DO NOTHING`

/** Keeps a poll, what is to be remembered for the next, and the entries that it listed; gives back how many are new. */
export function recordPoll(connection: Connection, { sourceId, poll, memory, entries, passOver }: PollRecord): number {
  const found = connection.prepare<[string], { key: number }>('SELECT key FROM sources WHERE id = ?').get(sourceId)
  if (!found) throw new Fault('not-found', `The ledger follows no source ${sourceId}.`)
  const source = found.key
  const insert = connection.prepare(ENTRY)
  let newEntries = 0
  for (const entry of entries) {
    const outcome = passOver ? 'passed' : null
    const carried = passOver ? null : carriedBy(entry)
    const { id, signature, url, title } = entry
    newEntries += insert.run({ source, id, signature, url, title, carried, outcome, at: poll.at }).changes
  }
  connection.prepare(POLL).run({ ...poll, source, newEntries })
  connection.prepare(MEMORY).run({ ...memory, source })
  return newEntries
}

/** What of an entry is needed until it is settled. */
function carriedBy({ byline, published, language, summary, content }: ListedEntry): string {
  return JSON.stringify({ byline, published, language, summary, content })
}

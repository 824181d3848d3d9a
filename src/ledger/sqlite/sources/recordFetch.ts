import type { EntryFetch } from '../../sources/index.js'
import type { Connection } from '../Connection.js'

const FETCH = `
INSERT INTO fetches (entry_key, at, outcome, quality, report_id, url, http_status, etag, last_modified, fault)
VALUES (@entry, @at, @outcome, @quality, @reportId, @url, @httpStatus, @etag, @lastModified, @fault)`

const LATER = 'UPDATE entries SET attempts = attempts + 1, next_try_at = ? WHERE key = ? AND outcome IS NULL'

const SETTLED = 'UPDATE entries SET outcome = ?, next_try_at = NULL, carried = NULL WHERE key = ? AND outcome IS NULL'

/** Keeps what came of fetching an entry; unless it is to be tried again, it waits no longer. */
export function recordFetch(connection: Connection, entry: number, fetch: EntryFetch): void {
  const { nextTryAt, ...row } = fetch
  connection.prepare(FETCH).run({ ...row, entry })
  if (fetch.outcome === 'later') connection.prepare(LATER).run(nextTryAt, entry)
  else connection.prepare(SETTLED).run(fetch.outcome, entry)
}

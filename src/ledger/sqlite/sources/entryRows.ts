import type { PageMemory, PendingEntry, UnhadEntry } from '../../sources/index.js'
import type { Connection } from '../Connection.js'

interface EntryRow {
  readonly key: number
  readonly id: string
  readonly signature: string
  readonly url: string | null
  readonly title: string | null
  readonly carried: string | null
  readonly listed_at: string
  readonly attempts: number
  readonly is_anew: number
}

const OF_SOURCE = 'source_key = (SELECT key FROM sources WHERE id = ?) AND outcome IS NULL'

const PENDING = `
SELECT *, EXISTS (
  SELECT 1 FROM entries AS older
  WHERE older.source_key = entries.source_key AND older.id = entries.id AND older.key < entries.key
) AS is_anew
FROM entries WHERE ${OF_SOURCE} AND (next_try_at IS NULL OR next_try_at <= ?) ORDER BY key LIMIT ?`

/** Of the rows of one address, SQLite gives the entry of the fetch that was last. */
const RECHECKABLE = `
SELECT entries.*, 0 AS is_anew, max(fetches.at) AS asked_at
FROM entries JOIN fetches ON entry_key = entries.key
WHERE source_key = (SELECT key FROM sources WHERE sources.id = ?) AND entries.outcome IN ('kept', 'known')
  AND entries.url IS NOT NULL AND listed_at >= ?
GROUP BY entries.url HAVING max(fetches.at) <= ? AND sum(fetches.quality IN ('whole', 'short', 'cut')) > 0
ORDER BY asked_at, entries.key LIMIT ?`

const PAGE = `
SELECT fetches.report_id AS reportId, fetches.url AS finalUrl, etag, last_modified AS lastModified
FROM entries JOIN fetches ON entry_key = entries.key
WHERE entries.url = ? AND entries.outcome IN ('kept', 'known') AND fetches.report_id IS NOT NULL
  AND fetches.quality IN ('whole', 'short', 'cut')
ORDER BY fetches.key DESC LIMIT 1`

const UNHAD = `
SELECT sources.id AS sourceId, entries.id AS entryId, entries.url, entries.title, fetches.at, fetches.fault
FROM fetches JOIN entries ON entries.key = entry_key JOIN sources ON sources.key = source_key
WHERE fetches.outcome = 'unhad' AND fetches.at >= ? ORDER BY fetches.key DESC LIMIT ?`

/** Entries of a source that are to be fetched now. */
export function selectPending(connection: Connection, sourceId: string, at: string, most: number): PendingEntry[] {
  const rows = connection.prepare<[string, string, number], EntryRow>(PENDING).all(sourceId, at, most)
  return rows.map((row) => pendingEntry(row, sourceId))
}

/** Entries of a source whose pages may have changed since they were had. */
export function selectRecheckable(
  connection: Connection,
  sourceId: string,
  listedSince: string,
  askedBefore: string,
  most: number,
): PendingEntry[] {
  return connection
    .prepare<[string, string, string, number], EntryRow>(RECHECKABLE)
    .all(sourceId, listedSince, askedBefore, most)
    .map((row) => pendingEntry(row, sourceId))
}

/** When the next of a source's entries is to be tried; null where none waits. */
export function selectNextTry(connection: Connection, sourceId: string): string | null {
  const query = `SELECT min(coalesce(next_try_at, listed_at)) AS next FROM entries WHERE ${OF_SOURCE}`
  return connection.prepare<[string], { next: string | null }>(query).get(sourceId)?.next ?? null
}

/** How the page at an address was last got. */
export function selectPage(connection: Connection, url: string): PageMemory | null {
  return connection.prepare<[string], PageMemory>(PAGE).get(url) ?? null
}

/** The kept report with this address and these words. */
export function selectReportAt(connection: Connection, url: string, textId: string): string | null {
  const query = 'SELECT id FROM reports WHERE url = ? AND text_id = ? ORDER BY key LIMIT 1'
  return connection.prepare<[string, string], { id: string }>(query).get(url, textId)?.id ?? null
}

/** Entries that could not be had since an instant, the latest first. */
export function selectUnhad(connection: Connection, since: string, most: number): UnhadEntry[] {
  return connection.prepare<[string, number], UnhadEntry>(UNHAD).all(since, most)
}

type Carried = Pick<PendingEntry, 'byline' | 'published' | 'language' | 'summary' | 'content'>

const NOTHING: Carried = { byline: null, published: null, language: null, summary: null, content: null }

function pendingEntry(row: EntryRow, sourceId: string): PendingEntry {
  const { key, id, signature, url, title, attempts } = row
  const carried = row.carried === null ? NOTHING : (JSON.parse(row.carried) as Carried)
  const listed = { listedAt: row.listed_at, isAnew: row.is_anew === 1 }
  return { key, sourceId, id, signature, url, title, attempts, ...listed, ...carried }
}

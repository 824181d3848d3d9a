import type { KeptReport } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { indexWords } from './indexWords.js'

const INSERT = `
INSERT INTO reports (id, text_id, url, outlet, title, byline, published, language, origin, fetched_at, found_at, quality,
  source, kept_at, text)
VALUES (@id, @textId, @url, @outlet, @title, @byline, @published, @language, @origin, @fetchedAt, @foundAt, @quality,
  @sourceId, @keptAt, @text)
ON CONFLICT (id) DO NOTHING`

/** Writes a report and its words for searching; gives its key, or null where it was kept before. */
export function insertReport(connection: Connection, kept: KeptReport): number | null {
  const { report, ...how } = kept
  const { id: textId, url, outlet, title, byline, published, language, text } = report
  const row = { ...how, textId, url, outlet, title, byline, published, language, text }
  const { changes, lastInsertRowid } = connection.prepare(INSERT).run(row)
  if (changes === 0) return null
  const key = Number(lastInsertRowid)
  indexWords(connection, key, title, text)
  return key
}

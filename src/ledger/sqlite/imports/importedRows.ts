import type { ImportedDocument, ImportedEvent } from '../../../types/index.js'
import type { Page } from '../../Filters.js'
import type { ImportedDocumentFilter, ImportedEventFilter, KeptImport, KeptImportedEvent } from '../../imports/index.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'

interface ImportRow {
  readonly body: string
  readonly origin: string
  readonly importedAt: string
}

interface EventRow extends ImportRow {
  readonly mentionCount: number
}

const EVENTS = `
SELECT body, origin, imported_at AS importedAt,
  (SELECT count(*) FROM imported_mentions AS mentions
   WHERE mentions.dataset = events.dataset AND mentions.event_row_id = events.row_id) AS mentionCount
FROM imported_events AS events`

/** Imported events, the latest day first, then as they came. */
export function selectImportedEvents(
  connection: Connection,
  filter: ImportedEventFilter,
  page: Page,
): KeptImportedEvent[] {
  const where = new Where()
    .add('dataset = ?', filter.dataset)
    .add('imported_at <= ?', filter.asOf)
    .oneOf('category', filter.categories)
    .oneOf('mode', filter.modes)
    .add('day >= ?', filter.from)
    .add('day < ?', filter.before)
    .add('key IN (SELECT event_key FROM imported_sides WHERE code = ?)', filter.involving)
    .add(sideIs('actor'), filter.actor)
    .add(sideIs('recipient'), filter.recipient)
  return connection
    .prepare<unknown[], EventRow>(`${EVENTS} ${where} ORDER BY day DESC, key LIMIT ? OFFSET ?`)
    .all(...where.values, page.limit, page.offset)
    .map(({ body, ...row }) => ({ item: JSON.parse(body) as ImportedEvent, ...row }))
}

function sideIs(side: 'actor' | 'recipient'): string {
  return `key IN (SELECT event_key FROM imported_sides WHERE code = ? AND side = '${side}')`
}

/** Imported articles, the latest seen first, then as they came. */
export function selectImportedDocuments(
  connection: Connection,
  filter: ImportedDocumentFilter,
  page: Page,
): KeptImport<ImportedDocument>[] {
  const where = new Where()
    .add('imported_at <= ?', filter.asOf)
    .add('seen_at >= ?', filter.from)
    .add('seen_at < ?', filter.before)
    .add('publisher = ? COLLATE NOCASE', filter.publisher)
  const query = `SELECT body, origin, imported_at AS importedAt FROM imported_documents ${where}`
  return connection
    .prepare<unknown[], ImportRow>(`${query} ORDER BY seen_at DESC, key LIMIT ? OFFSET ?`)
    .all(...where.values, page.limit, page.offset)
    .map(({ body, ...row }) => ({ item: JSON.parse(body) as ImportedDocument, ...row }))
}

import type {
  ImportedActor,
  ImportedDocument,
  ImportedEvent,
  ImportedItem,
  ImportedMention,
} from '../../../types/index.js'
import type { Connection } from '../Connection.js'

const INSERT_EVENT = `
INSERT INTO imported_events (dataset, row_id, day, category, mode, origin, imported_at, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`

const INSERT_SIDE = 'INSERT INTO imported_sides (event_key, side, position, code) VALUES (?, ?, ?, ?)'

const INSERT_MENTION = `
INSERT INTO imported_mentions (dataset, row_id, event_row_id, origin, imported_at, body)
VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`

const INSERT_DOCUMENT = `
INSERT INTO imported_documents (dataset, row_id, seen_at, publisher, origin, imported_at, body)
VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`

/** Keeps a row of a dataset; false where a row of its id was kept before. */
export function keepImported(connection: Connection, item: ImportedItem, origin: string, at: string): boolean {
  switch (item.kind) {
    case 'event':
      return keepEvent(connection, item, origin, at)
    case 'mention':
      return keepMention(connection, item, origin, at)
    case 'document':
      return keepDocument(connection, item, origin, at)
  }
}

function keepEvent(connection: Connection, event: ImportedEvent, origin: string, at: string): boolean {
  const { dataset, rowId, day, category, mode, actors, recipients } = event
  const { changes, lastInsertRowid } = connection
    .prepare(INSERT_EVENT)
    .run(dataset, rowId, day, category, mode, origin, at, JSON.stringify(event))
  if (changes === 0) return false
  const insert = connection.prepare(INSERT_SIDE)
  const keepSide = (side: string, all: readonly ImportedActor[]): void => {
    for (const [position, { code }] of all.entries()) insert.run(lastInsertRowid, side, position, code)
  }
  keepSide('actor', actors)
  keepSide('recipient', recipients)
  return true
}

function keepMention(connection: Connection, mention: ImportedMention, origin: string, at: string): boolean {
  const { dataset, rowId, eventRowId } = mention
  const values = [dataset, rowId, eventRowId, origin, at, JSON.stringify(mention)]
  return connection.prepare(INSERT_MENTION).run(...values).changes > 0
}

function keepDocument(connection: Connection, document: ImportedDocument, origin: string, at: string): boolean {
  const { dataset, rowId, seenAt, publisher } = document
  const values = [dataset, rowId, seenAt, publisher, origin, at, JSON.stringify(document)]
  return connection.prepare(INSERT_DOCUMENT).run(...values).changes > 0
}

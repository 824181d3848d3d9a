import Database from 'better-sqlite3'

const TABLES = [
  'log',
  'reports',
  'codings',
  'events',
  'event_sides',
  'claims',
  'expectations',
  'expectation_sides',
  'dyad_days',
  'corrections',
  'sources',
  'source_settings',
  'outlet_ratings',
  'outlet_facts',
  'alerts',
  'alert_ends',
  'alert_notes',
  'imported_events',
  'imported_sides',
  'imported_mentions',
  'imported_documents',
] as const

/** Every row of every table of a ledger's file, keys included. */
export function allRows(path: string): Readonly<Record<string, unknown[]>> {
  const database = new Database(path, { readonly: true })
  try {
    return Object.fromEntries(TABLES.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]))
  } finally {
    database.close()
  }
}

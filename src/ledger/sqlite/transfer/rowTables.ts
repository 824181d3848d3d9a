import type { TransferTable } from '../../transfer/index.js'

/** A table whose rows travel as they are. */
export interface RowTable {
  readonly name: string
  readonly columns: readonly string[]
  /** The field that says since when the ledger knows a row. */
  readonly since: string
  /**
   * `once`: a row is what its identity says and never changes. `timed`: of the rows of one identity the last one holds,
   * the others have an end, `until`.
   */
  readonly kind: 'once' | 'timed'
  readonly identity: readonly string[]
}

const IMPORTED = { since: 'imported_at', kind: 'once', identity: ['dataset', 'row_id'] } as const

export const ROW_TABLES: Readonly<Record<TransferTable, RowTable>> = {
  correction: {
    name: 'corrections',
    columns: ['id', 'at', 'who', 'reason', 'body'],
    since: 'at',
    kind: 'once',
    identity: ['id'],
  },
  source: {
    name: 'sources',
    columns: ['id', 'address', 'kind', 'added_at'],
    since: 'added_at',
    kind: 'once',
    identity: ['id'],
  },
  'source-setting': {
    name: 'source_settings',
    // The source travels under its id, since keys are a ledger's own.
    columns: [
      'source',
      'title',
      'home',
      'language',
      'outlet',
      'folders',
      'paused_since',
      'removed_since',
      'since',
      'until',
    ],
    since: 'since',
    kind: 'timed',
    identity: ['source'],
  },
  'outlet-rating': {
    name: 'outlet_ratings',
    columns: ['outlet', 'reliability', 'reason', 'rated_by', 'since', 'until'],
    since: 'since',
    kind: 'timed',
    identity: ['outlet'],
  },
  'outlet-fact': {
    name: 'outlet_facts',
    columns: ['outlet', 'field', 'value', 'stated_by', 'since', 'until'],
    since: 'since',
    kind: 'timed',
    identity: ['outlet', 'field'],
  },
  alert: {
    name: 'alerts',
    columns: ['id', 'kind', 'subject', 'reason', 'severity', 'words', 'rests', 'raised_at'],
    since: 'raised_at',
    kind: 'once',
    identity: ['id'],
  },
  'alert-end': {
    name: 'alert_ends',
    columns: ['alert', 'at', 'words'],
    since: 'at',
    kind: 'once',
    identity: ['alert'],
  },
  'alert-note': {
    name: 'alert_notes',
    columns: ['alert', 'at', 'note', 'who', 'reason'],
    since: 'at',
    kind: 'once',
    identity: ['alert', 'at', 'note'],
  },
  'imported-event': { name: 'imported_events', columns: ['origin', 'imported_at', 'body'], ...IMPORTED },
  'imported-mention': { name: 'imported_mentions', columns: ['origin', 'imported_at', 'body'], ...IMPORTED },
  'imported-article': { name: 'imported_documents', columns: ['origin', 'imported_at', 'body'], ...IMPORTED },
}

/** The column of a field in a query: what stands for it in the table. */
export function columnOf(field: string): string {
  return field === 'source' ? '(SELECT id FROM sources WHERE key = source_key)' : field
}

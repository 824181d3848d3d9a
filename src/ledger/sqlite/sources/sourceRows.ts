import type { Source, SourceFilter, SourceKind } from '../../sources/index.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'

interface SourceRow {
  readonly id: string
  readonly address: string
  readonly kind: SourceKind
  readonly added_at: string
  readonly title: string | null
  readonly home: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly folders: string
  readonly paused_since: string | null
  readonly removed_since: string | null
}

const SELECT = 'SELECT * FROM sources JOIN source_settings ON source_key = sources.key'

/** Sources as they are set now, or were at an instant, in the order in which they were added. */
export function selectSources(connection: Connection, { asOf, withRemoved }: SourceFilter): Source[] {
  const where = whereHeld(asOf)
  if (withRemoved !== true) where.add('removed_since IS NULL')
  return connection
    .prepare<unknown[], SourceRow>(`${SELECT} ${where} ORDER BY sources.key`)
    .all(...where.values)
    .map(sourceOf)
}

/** A source as it is set now; null where there is none of this id. */
export function selectSource(connection: Connection, id: string): Source | null {
  const row = connection.prepare<[string], SourceRow>(`${SELECT} WHERE id = ? AND until IS NULL`).get(id)
  return row ? sourceOf(row) : null
}

function whereHeld(asOf: string | undefined): Where {
  const where = new Where()
  if (asOf === undefined) return where.add('until IS NULL')
  return where.add('since <= ?', asOf).add('(until IS NULL OR until > ?)', asOf)
}

function sourceOf(row: SourceRow): Source {
  const { id, address, kind, title, home, language, outlet } = row
  return {
    id,
    address,
    kind,
    title,
    home,
    language,
    outlet,
    folders: JSON.parse(row.folders) as string[],
    addedAt: row.added_at,
    pausedSince: row.paused_since,
    removedSince: row.removed_since,
  }
}

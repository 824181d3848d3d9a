import { Fault } from '../../../types/index.js'
import { type NewSource, type Source, type SourceChange, sourceIdOf } from '../../sources/index.js'
import type { Connection } from '../Connection.js'
import { appendLog } from '../write/appendLog.js'
import { selectSource } from './sourceRows.js'

const INSERT = 'INSERT INTO sources (id, address, kind, added_at) VALUES (?, ?, ?, ?)'

const SETTINGS = `
INSERT INTO source_settings
  (source_key, title, home, language, outlet, folders, paused_since, removed_since, since)
SELECT key, @title, @home, @language, @outlet, @folders, @pausedSince, @removedSince, @at FROM sources WHERE id = @id`

const END = `
UPDATE source_settings SET until = ?
WHERE until IS NULL AND source_key = (SELECT key FROM sources WHERE id = ?)`

/** Follows an address; one that was removed is followed again. */
export function addSource(
  connection: Connection,
  source: NewSource,
  at: string,
): { readonly source: Source; readonly isNew: boolean } {
  const { address, kind, title = null, home = null, language = null, outlet = null, folders = [] } = source
  const id = sourceIdOf(address)
  const known = selectSource(connection, id)
  if (known && known.removedSince === null) return { source: known, isNew: false }
  if (known) {
    const said = { ...known, title: title ?? known.title, outlet: outlet ?? known.outlet }
    const again = { ...said, folders: folders.length > 0 ? folders : known.folders }
    return { source: insertSettings(connection, { ...again, pausedSince: null, removedSince: null }, at), isNew: true }
  }
  connection.prepare(INSERT).run(id, address, kind, at)
  const details = { title, home, language, outlet, folders }
  const fresh: Source = { id, address, kind, addedAt: at, pausedSince: null, removedSince: null, ...details }
  return { source: insertSettings(connection, fresh, at), isNew: true }
}

/** Sets something of a source; how it was set before stays, with an end. */
export function setSource(connection: Connection, id: string, change: SourceChange, at: string): Source {
  const before = selectSource(connection, id)
  if (!before) throw new Fault('not-found', `The ledger follows no source ${id}. "sitrep source list" shows them.`)
  const { isPaused, isRemoved, ...details } = change
  const after: Source = {
    ...before,
    ...details,
    pausedSince: since(before.pausedSince, isPaused, at),
    removedSince: since(before.removedSince, isRemoved, at),
  }
  return JSON.stringify(after) === JSON.stringify(before) ? before : insertSettings(connection, after, at)
}

/** Since when something holds, after it was said whether it does. */
function since(before: string | null, holds: boolean | undefined, at: string): string | null {
  if (holds === undefined) return before
  return holds ? (before ?? at) : null
}

function insertSettings(connection: Connection, source: Source, at: string): Source {
  const { id, title, home, language, outlet, pausedSince, removedSince } = source
  const folders = JSON.stringify(source.folders)
  connection.prepare(END).run(at, id)
  connection.prepare(SETTINGS).run({ id, title, home, language, outlet, folders, pausedSince, removedSince, at })
  const { address, folders: list } = source
  const detail = { address, title, outlet, folders: list, pausedSince, removedSince }
  appendLog(connection, { at, kind: 'set', subject: id, detail })
  return source
}

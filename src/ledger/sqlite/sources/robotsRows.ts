import type { RobotsRow } from '../../sources/index.js'
import type { Connection } from '../Connection.js'

const SELECT = 'SELECT origin, fetched_at AS fetchedAt, text, unreachable_since AS unreachableSince FROM robots'

const SAVE = `
INSERT INTO robots (origin, fetched_at, text, unreachable_since) VALUES (@origin, @fetchedAt, @text, @unreachableSince)
ON CONFLICT (origin) DO UPDATE SET fetched_at = excluded.fetched_at, text = excluded.text,
  unreachable_since = excluded.unreachable_since`

/** What is remembered of every site's robots.txt. */
export function selectRobots(connection: Connection): RobotsRow[] {
  return connection.prepare<[], RobotsRow>(SELECT).all()
}

/** Remembers these in place of what was remembered of their sites. */
export function saveRobots(connection: Connection, rows: readonly RobotsRow[]): void {
  for (const row of rows) connection.prepare(SAVE).run(row)
}

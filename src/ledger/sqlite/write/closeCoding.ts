import type { CodedEvent } from '../../../types/index.js'
import type { Connection } from '../Connection.js'
import { rollUp } from './rollUp.js'

/** Closes a current reading at an instant and takes its records out of the roll-ups; it stays as a version. */
export function closeCoding(connection: Connection, codingKey: number, published: string | null, at: string): void {
  const bodies = connection.prepare<[number], { body: string }>('SELECT body FROM events WHERE coding_key = ?')
  for (const { body } of bodies.all(codingKey)) rollUp(connection, JSON.parse(body) as CodedEvent, published, 'take')
  connection.prepare('UPDATE codings SET superseded_at = ? WHERE key = ?').run(at, codingKey)
}

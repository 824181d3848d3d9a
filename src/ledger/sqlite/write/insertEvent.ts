import type { ActorRef, CodedEvent } from '../../../types/index.js'
import type { Connection } from '../Connection.js'

const INSERT = `
INSERT INTO events (coding_key, id, category, mode, quad, score, status, factuality, starts, ends, country, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const INSERT_SIDE = `
INSERT INTO event_sides (event_key, side, position, actor_id, code, sectors, name) VALUES (?, ?, ?, ?, ?, ?, ?)`

/** Writes one event record: what is asked for often as columns, all of it as its body. */
export function insertEvent(connection: Connection, codingKey: number, event: CodedEvent): void {
  const { lastInsertRowid } = connection
    .prepare(INSERT)
    .run(
      codingKey,
      event.id,
      event.category,
      event.mode,
      event.quad,
      event.score,
      event.status,
      event.factuality,
      event.date.start,
      event.date.end,
      event.place?.country ?? null,
      JSON.stringify(event),
    )
  insertSide(connection, Number(lastInsertRowid), 'actor', event.actors)
  insertSide(connection, Number(lastInsertRowid), 'recipient', event.recipients)
}

function insertSide(
  connection: Connection,
  eventKey: number,
  side: 'actor' | 'recipient',
  actors: readonly ActorRef[],
): void {
  const insert = connection.prepare(INSERT_SIDE)
  for (const [position, { id, code, sectors, name }] of actors.entries())
    insert.run(eventKey, side, position, id, code, sectors.join(' '), name)
}

import type { ActorRef, CodedEvent } from '../../../types/index.js'
import type { Connection } from '../Connection.js'
import { indexDay } from '../read/indexDay.js'

const INSERT = `
INSERT INTO events (coding_key, id, category, mode, quad, score, status, factuality, starts, ends, country, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const INSERT_SIDE = `
INSERT INTO event_sides (event_key, side, position, actor_id, code, sectors, name, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

const INSERT_PAIR = 'INSERT INTO event_pairs (actor, recipient, day, event_key) VALUES (?, ?, ?, ?)'

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
  const key = Number(lastInsertRowid)
  const day = indexDay(event.date.start, event.date.end)
  insertSide(connection, key, 'actor', event.actors, day)
  insertSide(connection, key, 'recipient', event.recipients, day)
  insertPairs(connection, key, event, day)
}

function insertSide(
  connection: Connection,
  eventKey: number,
  side: 'actor' | 'recipient',
  actors: readonly ActorRef[],
  day: number,
): void {
  const insert = connection.prepare(INSERT_SIDE)
  for (const [position, { id, code, sectors, name }] of actors.entries())
    insert.run(eventKey, side, position, id, code, sectors.join(' '), name, day)
}

/** Each country of one side with each of the other. */
function insertPairs(connection: Connection, eventKey: number, { actors, recipients }: CodedEvent, day: number): void {
  const insert = connection.prepare(INSERT_PAIR)
  const codesOf = (side: readonly ActorRef[]) => new Set(side.flatMap(({ code }) => code ?? []))
  const recipientCodes = codesOf(recipients)
  for (const actor of codesOf(actors)) {
    for (const recipient of recipientCodes) insert.run(actor, recipient, day, eventKey)
  }
}

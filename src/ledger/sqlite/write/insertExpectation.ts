import type { ActorRef, Expectation } from '../../../types/index.js'
import type { Connection } from '../Connection.js'

const INSERT = `
INSERT INTO expectations (coding_key, id, kind, category, mode, earliest, latest, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

const INSERT_SIDE = `
INSERT INTO expectation_sides (expectation_key, side, position, actor_id, code) VALUES (?, ?, ?, ?, ?)`

/** Writes one expectation. */
export function insertExpectation(connection: Connection, codingKey: number, expectation: Expectation): void {
  const { id, kind, category, mode, window, actors, recipients, announcedBy } = expectation
  const { lastInsertRowid } = connection
    .prepare(INSERT)
    .run(codingKey, id, kind, category, mode, window.earliest, window.latest, JSON.stringify(expectation))
  const key = Number(lastInsertRowid)
  insertSide(connection, key, 'actor', actors)
  insertSide(connection, key, 'recipient', recipients)
  insertSide(connection, key, 'announcer', announcedBy)
}

function insertSide(connection: Connection, key: number, side: string, actors: readonly ActorRef[]): void {
  const insert = connection.prepare(INSERT_SIDE)
  for (const [position, { id, code }] of actors.entries()) insert.run(key, side, position, id, code)
}

import type { CodedEvent } from '../../../types/index.js'
import { dyadShares } from '../../dyads/index.js'
import type { Connection } from '../Connection.js'

const ADD = `
INSERT INTO dyad_days (actor, recipient, day, category, records, undated, score) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET records = records + excluded.records, undated = undated + excluded.undated,
  score = score + excluded.score`

const CLEAR = 'DELETE FROM dyad_days WHERE actor = ? AND recipient = ? AND day = ? AND category = ? AND records = 0'

/** Adds a record to the roll-up of its dyads, or takes one out that a newer reading replaces. */
export function rollUp(
  connection: Connection,
  event: CodedEvent,
  published: string | null,
  change: 'add' | 'take',
): void {
  const sign = change === 'add' ? 1 : -1
  for (const { actor, recipient, day, category, isUndated, score } of dyadShares(event, published)) {
    connection.prepare(ADD).run(actor, recipient, day, category, sign, isUndated ? sign : 0, sign * score)
    if (change === 'take') connection.prepare(CLEAR).run(actor, recipient, day, category)
  }
}

import type { DyadDay, DyadQuestion } from '../../dyads/index.js'
import type { Connection } from '../Connection.js'
import { whereCurrent } from './commonWhere.js'
import { Where } from './Where.js'

/** The day on which a record counts: its own first day, else that of publication. */
const DAY = 'coalesce(events.starts, reports.published)'

const SELECT = `
SELECT ${DAY} AS day, category, count(*) AS records, sum(events.starts IS NULL) AS undated, sum(score) AS score
FROM events
JOIN codings ON codings.key = events.coding_key
JOIN reports ON reports.key = codings.report_key`

/** The series of a directed pair as it was known at an instant, counted from the records of the readings of that time. */
export function pastDyad(connection: Connection, question: DyadQuestion & { readonly asOf: string }): DyadDay[] {
  const { actor, recipient, from, before, asOf } = question
  const where = whereCurrent(new Where(), { asOf })
    .add('events.key IN (SELECT event_key FROM event_pairs WHERE actor = ? AND recipient = ?)', actor, recipient)
    .add(`${DAY} >= ?`, from ?? '')
    .add(`${DAY} < ?`, before ?? '~')
  return connection
    .prepare<unknown[], DyadDay>(`${SELECT} ${where} GROUP BY day, category ORDER BY day, category`)
    .all(...where.values)
}

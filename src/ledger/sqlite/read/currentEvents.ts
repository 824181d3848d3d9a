import type { CodedEvent } from '../../../types/index.js'
import type { Connection } from '../Connection.js'

/** An event record of a current reading, and the day on which its report was published. */
export interface CurrentEvent {
  readonly event: CodedEvent
  readonly published: string | null
}

const SELECT = `
SELECT events.key, events.body, reports.published FROM events
JOIN codings ON codings.key = events.coding_key AND codings.superseded_at IS NULL
JOIN reports ON reports.key = codings.report_key
WHERE events.key > ? ORDER BY events.key LIMIT 1000`

/** Every event record of the current readings, a thousand at a time, so that any number fits in memory. */
export function* currentEvents(connection: Connection): Generator<CurrentEvent> {
  const select = connection.prepare<[number], { key: number; body: string; published: string | null }>(SELECT)
  for (let after = 0; ; ) {
    const rows = select.all(after)
    for (const { body, published } of rows) yield { event: JSON.parse(body) as CodedEvent, published }
    const last = rows.at(-1)
    if (!last) return
    after = last.key
  }
}

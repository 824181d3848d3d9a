import type { Expectation, Incident } from '../../../types/index.js'
import type { AlertNews, NewsMark } from '../../alerts/index.js'
import type { KnownOutcome } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'

/** Expectations that came in before they fell due, that have fallen due since, and of which nothing is known. */
const OVERDUE = `
SELECT reports.id AS reportId, expectations.body, expectations.latest
FROM expectations
JOIN codings ON codings.key = expectations.coding_key AND codings.superseded_at IS NULL
JOIN reports ON reports.key = codings.report_key
WHERE expectations.latest >= ? AND expectations.latest < ? AND substr(reports.kept_at, 1, 10) <= expectations.latest
  AND NOT EXISTS (SELECT 1 FROM outcomes
    WHERE outcomes.report_key = reports.key AND outcomes.expectation = expectations.id AND outcomes.until IS NULL)`

const ANSWERED = `
SELECT outcomes.key, reports.id AS reportId, expectations.body, outcomes.body AS outcome
FROM outcomes
JOIN reports ON reports.key = outcomes.report_key
JOIN codings ON codings.report_key = reports.key AND codings.superseded_at IS NULL
JOIN expectations ON expectations.coding_key = codings.key AND expectations.id = outcomes.expectation
WHERE outcomes.key > ? AND outcomes.until IS NULL AND outcomes.kind IN ('withdrawn', 'contradicted')
ORDER BY outcomes.key LIMIT ?`

const DISPUTED = `
SELECT incidents.key, incidents.body FROM incidents
WHERE incidents.key > ? AND incidents.until IS NULL AND EXISTS (SELECT 1 FROM incident_values
  WHERE incident_key = incidents.key AND aspect = 'conflict' AND value = 'happened')
ORDER BY incidents.key LIMIT ?`

interface Told {
  readonly reportId: string
  readonly body: string
}

/** What has come in since it was looked at last. Of what falls due all is told at once: days pass one at a time. */
export function selectNews(connection: Connection, today: string, limit: number): AlertNews {
  const seen = selectSeen(connection)
  const { dueBefore } = seen
  // Before the rest: what another process writes meanwhile is looked at the next time.
  const [lastOutcome, lastIncident] = [lastKey(connection, 'outcomes'), lastKey(connection, 'incidents')]
  // In a ledger that has just been filled, what fell due long ago is no news.
  const overdue = dueBefore === '' ? [] : connection.prepare<[string, string], Told>(OVERDUE).all(dueBefore, today)
  const answered = connection
    .prepare<[number, number], Told & { key: number; outcome: string }>(ANSWERED)
    .all(seen.outcome, limit)
  const disputed = connection
    .prepare<[number, number], { key: number; body: string }>(DISPUTED)
    .all(seen.incident, limit)
  const lastOf = (rows: readonly { key: number }[], last: number): number =>
    rows.length < limit ? last : (rows.at(-1)?.key ?? last)
  const mark: NewsMark = {
    dueBefore: today,
    outcome: lastOf(answered, lastOutcome),
    incident: lastOf(disputed, lastIncident),
  }
  return {
    overdue: overdue.map(told),
    answered: answered.map((row) => ({ ...told(row), outcome: JSON.parse(row.outcome) as KnownOutcome })),
    disputed: disputed.map(({ body }) => JSON.parse(body) as Incident),
    seen: JSON.stringify(mark) === JSON.stringify(seen) ? null : mark,
    hasMore: answered.length === limit || disputed.length === limit,
  }
}

function told({ reportId, body }: Told) {
  return { reportId, expectation: JSON.parse(body) as Expectation }
}

function selectSeen(connection: Connection): NewsMark {
  const query = 'SELECT due_before AS dueBefore, outcome, incident FROM alert_state'
  return connection.prepare<[], NewsMark>(query).get() ?? { dueBefore: '', outcome: 0, incident: 0 }
}

function lastKey(connection: Connection, table: string): number {
  return connection.prepare<[], number>(`SELECT coalesce(max(key), 0) FROM ${table}`).pluck().get() ?? 0
}

import type { Expectation, Incident, ReportId } from '../../../types/index.js'
import type { AnswerKey, AwaitedExpectationRow, KnownOutcome, OutcomeRow } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'

interface ExpectationRow {
  readonly number: number
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly body: string
}

const CURRENT = `
JOIN codings ON codings.report_key = wanted.report_key AND codings.superseded_at IS NULL
JOIN expectations ON expectations.coding_key = codings.key AND expectations.id = wanted.expectation
JOIN reports ON reports.key = wanted.report_key`

const COLUMNS = 'wanted.report_key AS number, reports.id, reports.outlet, reports.published, expectations.body'

/** The next expectations to follow up; those of older readings are passed over. */
export function selectQueuedOutcomes(connection: Connection, limit: number): AwaitedExpectationRow[] {
  return connection
    .prepare<[number], ExpectationRow>(
      `SELECT ${COLUMNS} FROM outcome_queue AS wanted ${CURRENT} ORDER BY wanted.report_key, wanted.expectation LIMIT ?`,
    )
    .all(limit)
    .map(awaitedRow)
}

/** Expectations under some keys that something of a day may answer, those announced last first. */
export function selectAwaiting(
  connection: Connection,
  keys: readonly AnswerKey[],
  day: string,
  limit: number,
): AwaitedExpectationRow[] {
  const select = connection.prepare<[string, string, string, string, number], ExpectationRow>(
    `SELECT ${COLUMNS} FROM (
       SELECT report_key, expectation, announced FROM awaited_answers
       WHERE pair = ? AND category = ? AND announced <= ? AND last >= ? ORDER BY announced DESC LIMIT ?
     ) AS wanted ${CURRENT} ORDER BY wanted.announced DESC`,
  )
  const rows = keys.flatMap(({ pair, category }) => select.all(pair, category, day, day, limit))
  return distinct(rows.map(awaitedRow), ({ number, expectation }) => `${number} ${expectation.id}`)
}

/** Incidents of now under some keys between two days, both included, the earliest first. */
export function selectAnswering(
  connection: Connection,
  keys: readonly AnswerKey[],
  from: string,
  to: string,
  limit: number,
): Incident[] {
  const select = connection
    .prepare<[string, string, string, string, number], string>(
      `SELECT incidents.body FROM incident_answers
       JOIN incidents ON incidents.key = incident_answers.incident_key AND incidents.until IS NULL
       WHERE pair = ? AND incident_answers.category = ? AND incident_answers.day >= ? AND incident_answers.day <= ?
       ORDER BY incident_answers.day, incident_answers.incident_key LIMIT ?`,
    )
    .pluck()
  const bodies = keys.flatMap(({ pair, category }) => select.all(pair, category, from, to, limit))
  return [...new Set(bodies)].map((body) => JSON.parse(body) as Incident)
}

/** Writes what was found out of expectations, where it is something new. */
export function writeOutcomes(connection: Connection, found: readonly OutcomeRow[], at: string): void {
  const current = connection
    .prepare<[number, string], string>(
      'SELECT body FROM outcomes WHERE report_key = ? AND expectation = ? AND until IS NULL',
    )
    .pluck()
  const end = connection.prepare(
    'UPDATE outcomes SET until = ? WHERE report_key = ? AND expectation = ? AND until IS NULL',
  )
  const insert = connection.prepare(
    'INSERT INTO outcomes (report_key, expectation, kind, incident, body, since) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const take = connection.prepare('DELETE FROM outcome_queue WHERE report_key = ? AND expectation = ?')
  for (const { number, expectation, outcome } of found) {
    take.run(number, expectation)
    const body = outcome === null ? undefined : JSON.stringify(outcome)
    if (current.get(number, expectation) === body) continue
    end.run(at, number, expectation)
    if (outcome !== null) insert.run(number, expectation, outcome.kind, outcome.incident, body, at)
  }
}

/** Takes out of the queue what no current reading tells any more, and ends what became of it. */
export function dropOutdated(connection: Connection, at: string): void {
  const stale = `SELECT report_key, expectation FROM outcome_queue AS wanted
    WHERE NOT EXISTS (SELECT 1 FROM codings JOIN expectations ON expectations.coding_key = codings.key
      WHERE codings.report_key = wanted.report_key AND codings.superseded_at IS NULL AND expectations.id = wanted.expectation)`
  connection
    .prepare(`UPDATE outcomes SET until = ? WHERE until IS NULL AND (report_key, expectation) IN (${stale})`)
    .run(at)
  connection.prepare(`DELETE FROM outcome_queue WHERE (report_key, expectation) IN (${stale})`).run()
}

/** How many expectations wait to be followed up. */
export function countOutcomeQueue(connection: Connection): number {
  return connection.prepare<[], number>('SELECT count(*) FROM outcome_queue').pluck().get() ?? 0
}

/** What is known of an expectation of a report. */
export function selectOutcome(
  connection: Connection,
  reportId: string,
  expectation: string,
  asOf: string | undefined,
): KnownOutcome | null {
  const known = asOf === undefined ? 'until IS NULL' : 'since <= ? AND (until IS NULL OR until > ?)'
  const body = connection
    .prepare<unknown[], string>(
      `SELECT body FROM outcomes WHERE report_key = (SELECT key FROM reports WHERE id = ?) AND expectation = ? AND ${known}`,
    )
    .pluck()
    .get(reportId, expectation, ...(asOf === undefined ? [] : [asOf, asOf]))
  return body === undefined ? null : (JSON.parse(body) as KnownOutcome)
}

function awaitedRow({ number, id, outlet, published, body }: ExpectationRow): AwaitedExpectationRow {
  const expectation = JSON.parse(body) as Expectation
  return { number, expectation, report: { id: id as ReportId, outlet, published } }
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

import type { Expectation } from '../../../types/index.js'
import type { ExpectationFilter, Page } from '../../Filters.js'
import type { StoredExpectation } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { actorCondition } from './actorCondition.js'
import { type BodyRow, bodyQuery, headingOf } from './bodyQuery.js'
import { whereCurrent, whereReport } from './commonWhere.js'
import { Where } from './Where.js'
import { whereDerived } from './whereDerived.js'

const BODY = bodyQuery('expectations')

/** Expectations of the readings asked about: those that fall due first, then those without a last day. */
export function selectExpectations(connection: Connection, filter: ExpectationFilter, page: Page): StoredExpectation[] {
  const query = `
    ${BODY}
    ${whereExpectation(filter)} ORDER BY latest IS NULL, latest, expectations.key LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], BodyRow>(query)
    .all(...whereExpectation(filter).values, page.limit, page.offset)
    .map((row) => ({ expectation: JSON.parse(row.body) as Expectation, report: headingOf(row) }))
}

/** Which expectations are meant. */
export function whereExpectation(filter: ExpectationFilter): Where {
  const where = whereDerived(whereCurrent(whereReport(new Where(), filter), filter), filter)
    .add('reports.id = ?', filter.reportId)
    .add('expectations.id = ?', filter.id)
    .oneOf('expectations.kind', filter.kinds)
    .oneOf('expectations.category', filter.categories)
    .add('expectations.latest >= ?', filter.dueFrom)
    .add('expectations.latest < ?', filter.dueBefore)
  const { involving } = filter
  if (involving !== undefined)
    where.add(...actorCondition('expectation', involving, ['actor', 'recipient', 'announcer']))
  return whereOutcome(where, filter)
}

/** Of those of which nothing is known, those whose last day has passed are overdue. */
function whereOutcome(where: Where, { outcome, asOf }: ExpectationFilter): Where {
  if (outcome === undefined) return where
  const { kinds, today } = outcome
  const when = asOf === undefined ? [] : [asOf, asOf]
  const known = asOf === undefined ? 'until IS NULL' : 'since <= ? AND (until IS NULL OR until > ?)'
  const kind = `coalesce(
    (SELECT kind FROM outcomes WHERE report_key = reports.key AND expectation = expectations.id AND ${known}),
    iif(expectations.latest < ?, 'overdue', 'open'))`
  return where.add(`${kind} IN (${kinds.map(() => '?').join(', ')})`, ...when, today, ...kinds)
}

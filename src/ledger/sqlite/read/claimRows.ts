import type { Claim } from '../../../types/index.js'
import type { ClaimFilter, Page } from '../../Filters.js'
import type { StoredClaim } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { actorMatch } from './actorCondition.js'
import { type BodyRow, bodyQuery, headingOf } from './bodyQuery.js'
import { whereCurrent, whereReport } from './commonWhere.js'
import { Where } from './Where.js'
import { whereDerived } from './whereDerived.js'

const BODY = bodyQuery('claims')

/** Claims of the readings asked about, the latest published first, then as they stand in the report. */
export function selectClaims(connection: Connection, filter: ClaimFilter, page: Page): StoredClaim[] {
  const where = whereClaim(filter)
  const query = `
    ${BODY}
    ${where} ORDER BY reports.published DESC, claims.key LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], BodyRow>(query)
    .all(...where.values, page.limit, page.offset)
    .map((row) => ({ claim: JSON.parse(row.body) as Claim, report: headingOf(row) }))
}

/** Which claims are meant. */
export function whereClaim(filter: ClaimFilter): Where {
  const where = whereDerived(whereCurrent(whereReport(new Where(), filter), filter), filter)
    .add('reports.id = ?', filter.reportId)
    .add('claims.id = ?', filter.id)
    .oneOf('claims.stance', filter.stances)
    .add('claims.anonymous = ?', filter.anonymous === undefined ? undefined : Number(filter.anonymous))
  if (filter.speaker !== undefined) where.add(...actorMatch(filter.speaker, 'claims.speaker_id', 'claims.speaker_code'))
  return where
}

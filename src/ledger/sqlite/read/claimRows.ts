import type { Claim } from '../../../types/index.js'
import type { ClaimFilter, Page } from '../../Filters.js'
import type { StoredClaim } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { actorMatch } from './actorCondition.js'
import type { BodyRow } from './BodyRow.js'
import { whereCurrent, whereReport } from './commonWhere.js'
import { Where } from './Where.js'

/** Claims of the readings asked about, the latest published first, then as they stand in the report. */
export function selectClaims(connection: Connection, filter: ClaimFilter, page: Page): StoredClaim[] {
  const where = whereCurrent(whereReport(new Where(), filter), filter)
    .add('reports.id = ?', filter.reportId)
    .add('claims.id = ?', filter.id)
    .oneOf('claims.stance', filter.stances)
    .add('claims.anonymous = ?', filter.anonymous === undefined ? undefined : Number(filter.anonymous))
  if (filter.speaker !== undefined) where.add(...actorMatch(filter.speaker, 'claims.speaker_id', 'claims.speaker_code'))
  const query = `
    SELECT claims.body, reports.id AS report, reports.outlet, reports.published
    FROM claims JOIN codings ON codings.key = claims.coding_key JOIN reports ON reports.key = codings.report_key
    ${where} ORDER BY reports.published DESC, claims.key LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], BodyRow>(query)
    .all(...where.values, page.limit, page.offset)
    .map(({ body, report, outlet, published }) => ({
      claim: JSON.parse(body) as Claim,
      reportId: report,
      outlet,
      published,
    }))
}

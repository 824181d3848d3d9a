import type { CommonFilter } from '../../Filters.js'
import type { Where } from './Where.js'

/** Narrows a query over `reports` by what every filter may hold. */
export function whereReport(where: Where, filter: CommonFilter): Where {
  return where
    .add('reports.published >= ?', filter.publishedFrom)
    .add('reports.published < ?', filter.publishedBefore)
    .add('reports.outlet = ? COLLATE NOCASE', filter.outlet)
}

/** Narrows a query over `codings` to the readings that were current at the instant asked about, or are now. */
export function whereCurrent(where: Where, { asOf }: CommonFilter): Where {
  if (asOf === undefined) return where.add('codings.superseded_at IS NULL')
  return where
    .add('codings.coded_at <= ?', asOf)
    .add('(codings.superseded_at IS NULL OR codings.superseded_at > ?)', asOf)
}

import type { ReportId } from '../../../types/index.js'
import type { Page, ReportFilter } from '../../Filters.js'
import type { KeptReport } from '../../rows/index.js'
import type { ArticleQuality } from '../../sources/index.js'
import type { Connection } from '../Connection.js'
import { whereReport } from './commonWhere.js'
import { Where } from './Where.js'
import { whereDerived } from './whereDerived.js'

/** A row of the table `reports`. */
export interface ReportRow {
  readonly id: string
  readonly text_id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly language: string
  readonly origin: string
  readonly fetched_at: string | null
  readonly kept_at: string
  readonly quality: ArticleQuality | null
  readonly source: string | null
  readonly found_at: string | null
  readonly text: string
}

/** Kept reports, the latest published first; those of one day in the order they came. */
export function selectReports(connection: Connection, filter: ReportFilter, page: Page): KeptReport[] {
  const where = whereKept(filter)
  const query = `SELECT * FROM reports ${where} ORDER BY published DESC, key LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], ReportRow>(query)
    .all(...where.values, page.limit, page.offset)
    .map(keptReport)
}

/** A kept report by the ledger's id. */
export function selectReport(connection: Connection, id: string): KeptReport | null {
  const row = connection.prepare<[string], ReportRow>('SELECT * FROM reports WHERE id = ?').get(id)
  return row ? keptReport(row) : null
}

/** A report from its row. */
export function keptReport(row: ReportRow): KeptReport {
  const { url, outlet, title, byline, published, language, text } = row
  return {
    id: row.id,
    report: { id: row.text_id as ReportId, url, outlet, title, byline, published, language, text },
    origin: row.origin,
    fetchedAt: row.fetched_at,
    foundAt: row.found_at,
    quality: row.quality,
    sourceId: row.source,
    keptAt: row.kept_at,
  }
}

/** Which kept reports are meant. */
export function whereKept(filter: ReportFilter): Where {
  const where = whereReport(new Where(), filter)
    .add('reports.kept_at <= ?', filter.asOf)
    .add('reports.language = ?', filter.language)
    .add('reports.url = ?', filter.url)
  return whereDerived(where, filter)
}

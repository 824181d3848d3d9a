import type { Page, ReportFilter } from '../../Filters.js'
import type { FoundReport } from '../../rows/index.js'
import { findHits, parseSearch } from '../../search/index.js'
import type { Connection } from '../Connection.js'
import { matchQuery } from './matchQuery.js'
import { keptReport, type ReportRow, whereKept } from './reportRows.js'

/** A hit in the title weighs as much as this many in the text. */
const TITLE_WEIGHT = 4

/** Reports in which the words stand, the best match first; none where the search asks for nothing. */
export function searchReports(connection: Connection, query: string, filter: ReportFilter, page: Page): FoundReport[] {
  const terms = parseSearch(query)
  const match = matchQuery(terms)
  if (match === null) return []
  const kept = whereKept(filter)
  // Ranked by key alone first: the texts are read for the page that is shown, not for every hit, and a report is
  // looked up only where something is asked of it.
  const joined = kept.toString() === '' ? '' : 'JOIN reports ON reports.key = report_words.rowid'
  const where = kept.add('report_words MATCH ?', match)
  const ranked = `
    SELECT report_words.rowid AS key, bm25(report_words, ${TITLE_WEIGHT}, 1, 1) AS rank
    FROM report_words ${joined} ${where} ORDER BY rank, report_words.rowid LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], ReportRow>(
      `SELECT reports.* FROM (${ranked}) AS ranked JOIN reports USING (key) ORDER BY ranked.rank, reports.key`,
    )
    .all(...where.values, page.limit, page.offset)
    .map((row) => ({
      ...keptReport(row),
      hits: findHits(row.text, terms),
      titleHits: findHits(row.title ?? '', terms),
    }))
}

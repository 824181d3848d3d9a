import type { CodedEvent } from '../../../types/index.js'
import type { EventFilter, Page } from '../../Filters.js'
import type { StoredEvent } from '../../rows/index.js'
import type { Connection } from '../Connection.js'
import { type BodyRow, bodyQuery, bodyQueryByReport, headingOf } from './bodyQuery.js'
import { isFoundByReport } from './isFoundByReport.js'
import { whereEvent, whereEventOfReport } from './whereEvent.js'

const LOOKED_UP = bodyQuery('events')
const BY_REPORT = bodyQueryByReport('events')

/** Event records of the readings asked about, the latest published first, then as they stand in the report. */
export function selectEvents(connection: Connection, filter: EventFilter, page: Page): StoredEvent[] {
  const isByReport = isFoundByReport(connection, filter)
  const where = isByReport ? whereEventOfReport(filter) : whereEvent(filter)
  const query = `
    ${isByReport ? BY_REPORT : LOOKED_UP}
    ${where} ORDER BY reports.published DESC, events.key LIMIT ? OFFSET ?`
  return connection
    .prepare<unknown[], BodyRow>(query)
    .all(...where.values, page.limit, page.offset)
    .map((row) => ({ event: JSON.parse(row.body) as CodedEvent, report: headingOf(row) }))
}

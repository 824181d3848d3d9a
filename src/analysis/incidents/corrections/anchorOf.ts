import type { RecordAnchor } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'

/** What a record is found by after re-coding. */
export function anchorOf({ report, event }: Pick<TracedRecord, 'report' | 'event'>): RecordAnchor {
  const [{ start, end }] = event.evidence
  return { report: report.id, start, end, category: event.category }
}

import type { CodedEvent, EventType, Report } from '../../../types/index.js'
import type { TimeWindow } from './timeWindow.js'

/** A record with all that it is matched by. */
export interface TracedRecord {
  readonly event: CodedEvent
  readonly report: Report
  /** What happens in it: the type before futures were folded, where they were. */
  readonly type: EventType
  /** True while it is only to come. */
  readonly isFuture: boolean
  /** How many records of the same report and sentence, to come or not like this one, stand before it. */
  readonly ordinal: number
  /** Null where neither the words nor the report give a day. */
  readonly window: TimeWindow | null
  /** Folded content words of its evidence. */
  readonly evidenceWords: ReadonlySet<string>
  /** Those of the sentences it stands in, the evidence included. */
  readonly sentenceWords: ReadonlySet<string>
}

/** The order of records: by day of publication, report, place in the text, category, then id. */
export function compareRecords(a: TracedRecord, b: TracedRecord): number {
  return (
    compareText(a.report.published ?? '', b.report.published ?? '') ||
    compareText(a.report.id, b.report.id) ||
    a.event.evidence[0].start - b.event.evidence[0].start ||
    a.event.evidence[0].end - b.event.evidence[0].end ||
    compareText(a.event.category, b.event.category) ||
    compareText(a.event.id, b.event.id)
  )
}

/** The report and sentence of a record, and whether it is to come: what all records of one sentence have in common. */
export function sentenceKey({ report, event, isFuture }: TracedRecord): string {
  return `${report.id} ${event.evidence[0].sentence}${isFuture ? ' future' : ''}`
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

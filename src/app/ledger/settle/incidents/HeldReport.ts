import { type CodedReport, type TracedRecord, traceRecords } from '../../../../analysis/index.js'
import type { CodedRow } from '../../../../ledger/index.js'
import type { IncidentKnowledge } from '../../../../analysis/index.js'
import type { EventId, ReportId } from '../../../../types/index.js'
import { incidentRecordId } from './recordIds.js'

/** A reading from the ledger with its records as they are matched. */
export interface HeldReport {
  readonly row: CodedRow
  /** Under the ledger's ids, which tell apart the same words of two outlets. */
  readonly coded: CodedReport
  readonly records: readonly TracedRecord[]
  readonly keyOf: ReadonlyMap<EventId, number>
}

/** A reading as it is matched. */
export function holdReport(row: CodedRow, { words }: IncidentKnowledge): HeldReport {
  const named = row.events.map(({ key, event }) => ({
    key,
    event: { ...event, id: incidentRecordId(row.id, event.id) },
  }))
  const coded: CodedReport = {
    report: { ...row.report, id: row.id as ReportId },
    sentences: row.sentences,
    events: named.map(({ event }) => event),
  }
  return {
    row,
    coded,
    records: traceRecords([coded], words),
    keyOf: new Map(named.map(({ key, event }) => [event.id, key])),
  }
}

/** All words of the sentences that the records of a report rest on. */
export function wordsOfReport({ records }: HeldReport): ReadonlySet<string> {
  return new Set(records.flatMap(({ sentenceWords }) => [...sentenceWords]))
}

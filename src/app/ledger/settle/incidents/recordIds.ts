import type { EventId } from '../../../../types/index.js'

/**
 * The id of a record in an incident: two outlets that print the same words have records of one id, so that of the report
 * goes before it, `r:0123456789abcdef/0123456789abcdef`.
 */
export function incidentRecordId(reportId: string, record: string): EventId {
  return `${reportId}/${record}` as EventId
}

/** The record's own id. */
export function ownRecordId(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** The ledger's id of the report that tells a record. */
export function reportOfRecord(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

import { createHash } from 'node:crypto'
import type { IncidentId } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'

/**
 * What an incident is known by: report and sentence of its earliest record, and whether it is to come. Neither the record's
 * id nor its exact category goes in, so that most re-codings leave it as it is.
 */
export function incidentKey({ report, event, isFuture }: TracedRecord): string {
  return `${report.id} ${event.evidence[0].sentence}${isFuture ? ' future' : ''}`
}

/** The id for a key; `ordinal` tells apart incidents that begin in one sentence. */
export function incidentId(key: string, ordinal: number): IncidentId {
  const hash = createHash('sha256').update(`incident ${key} ${ordinal}`).digest('hex')
  return `incident:${hash.slice(0, 16)}` as IncidentId
}

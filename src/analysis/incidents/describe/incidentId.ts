import { createHash } from 'node:crypto'
import type { IncidentId } from '../../../types/index.js'
import { sentenceKey, type TracedRecord } from '../records/TracedRecord.js'

/**
 * What an incident is known by: report and sentence of its earliest record, the record's place among those of the
 * sentence, and whether it is to come. Neither the record's id nor its category goes in, so that most re-codings leave it
 * as it is; nor does anything of other incidents.
 */
export function incidentId(first: TracedRecord): IncidentId {
  const hash = createHash('sha256')
    .update(`incident ${sentenceKey(first)} ${first.ordinal}`)
    .digest('hex')
  return `i:${hash.slice(0, 16)}` as IncidentId
}

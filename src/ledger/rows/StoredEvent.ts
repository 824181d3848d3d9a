import type { CodedEvent } from '../../types/index.js'
import type { ReportHeading } from './ReportHeading.js'

/** An event record with the report that tells it. */
export interface StoredEvent {
  readonly event: CodedEvent
  readonly report: ReportHeading
}

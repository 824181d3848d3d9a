import type { CodedEvent } from '../../types/index.js'

/** An event record with the report that tells it. */
export interface StoredEvent {
  readonly event: CodedEvent
  /** The ledger's id of the report. */
  readonly reportId: string
  readonly outlet: string | null
  readonly published: string | null
}

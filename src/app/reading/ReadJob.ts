import type { ReportDraft } from '../../ingest/index.js'
import type { Fault, FaultCode, ParsedText, ReadReport } from '../../types/index.js'
import type { ReportOverrides } from '../makeReport.js'

/** One report to be read, as it travels to a worker thread. */
export interface ReadJob {
  readonly draft: ReportDraft
  readonly overrides: ReportOverrides
  /** True where the reader also wants the trees. */
  readonly wantsTrees: boolean
}

/** What came of one place in an input. */
export type ReadOutcome =
  | {
      readonly kind: 'read'
      readonly origin: string
      readonly result: ReadReport
      /** Sentences with their trees, where asked for. */
      readonly parsed: ParsedText | null
    }
  | { readonly kind: 'fault'; readonly origin: string; readonly fault: Fault }

/** An outcome as it travels back from a worker thread: a fault loses its class on the way. */
export type SentOutcome =
  | Extract<ReadOutcome, { readonly kind: 'read' }>
  | {
      readonly kind: 'fault'
      readonly origin: string
      readonly code: FaultCode
      readonly message: string
      /** Where a bug of ours struck. */
      readonly stack: string | undefined
    }

import type { Expectation } from '../../types/index.js'

/** An expectation with the report that raises it. */
export interface StoredExpectation {
  readonly expectation: Expectation
  /** The ledger's id of the report. */
  readonly reportId: string
  readonly outlet: string | null
  readonly published: string | null
}

import type { Expectation, Incident } from '../../types/index.js'
import type { KnownOutcome } from '../incidents/index.js'

/** How far news has been looked at. */
export interface NewsMark {
  /** Expectations that fell due before this day. */
  readonly dueBefore: string
  /** Keys of the last outcome and the last version of an incident. */
  readonly outcome: number
  readonly incident: number
}

/** An expectation of a current reading with the report that raises it. */
export interface ExpectationNews {
  readonly reportId: string
  readonly expectation: Expectation
}

/** What has come in since it was looked at last. */
export interface AlertNews {
  /** Expectations that the ledger held when they fell due, and of which nothing is known since. */
  readonly overdue: readonly ExpectationNews[]
  /** Expectations that were withdrawn or contradicted. */
  readonly answered: readonly (ExpectationNews & { readonly outcome: KnownOutcome })[]
  /** Incidents that are told otherwise than before, and on which somebody says that they did not happen. */
  readonly disputed: readonly Incident[]
  /** The mark to write with what comes of it; null where it is as it was. */
  readonly seen: NewsMark | null
  /** True where there is more than the limit. */
  readonly hasMore: boolean
}

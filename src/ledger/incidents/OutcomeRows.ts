import type { Expectation, Outcome, ReportId } from '../../types/index.js'

/** A pair of sides (`PRK>RUS`; `PRK>` where nobody else is named; `PRK>*` with anybody) and a category. */
export interface AnswerKey {
  readonly pair: string
  readonly category: string
}

/** An expectation by the number of its report and its own id. */
export interface ExpectationKey {
  readonly number: number
  readonly expectation: string
}

/** What an expectation is found by. */
export interface AwaitedRow extends ExpectationKey {
  readonly announced: string
  /** The last day on which it may come about, however late. */
  readonly last: string
  readonly keys: readonly AnswerKey[]
}

/** An expectation of a current reading with what following it up needs of its report. */
export interface AwaitedExpectationRow {
  readonly number: number
  readonly expectation: Expectation
  readonly report: { readonly id: ReportId; readonly outlet: string | null; readonly published: string | null }
}

/** An outcome that an incident brought. */
export type KnownOutcome = Extract<Outcome, { readonly incident: unknown }>

/** What was found out of an expectation; null where it is still waited for. */
export interface OutcomeRow extends ExpectationKey {
  readonly outcome: KnownOutcome | null
}

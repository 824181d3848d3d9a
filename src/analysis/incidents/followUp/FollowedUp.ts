import type { Expectation, Outcome, Report } from '../../../types/index.js'

/** An expectation and the report that tells it. */
export interface AwaitedExpectation {
  readonly expectation: Expectation
  readonly report: Pick<Report, 'id' | 'outlet' | 'published'>
}

/** An expectation with what became of it. */
export interface FollowedUp extends AwaitedExpectation {
  readonly outcome: Outcome
}

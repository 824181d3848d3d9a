import type { Expectation } from '../../types/index.js'
import type { ReportHeading } from './ReportHeading.js'

/** An expectation with the report that raises it. */
export interface StoredExpectation {
  readonly expectation: Expectation
  readonly report: ReportHeading
}

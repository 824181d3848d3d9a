import type { Claim } from '../../types/index.js'
import type { ReportHeading } from './ReportHeading.js'

/** A claim with the report that prints it. */
export interface StoredClaim {
  readonly claim: Claim
  readonly report: ReportHeading
}

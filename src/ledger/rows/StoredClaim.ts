import type { Claim } from '../../types/index.js'

/** A claim with the report that prints it. */
export interface StoredClaim {
  readonly claim: Claim
  /** The ledger's id of the report. */
  readonly reportId: string
  readonly outlet: string | null
  readonly published: string | null
}

import type { Attribution } from '../../types/index.js'
import type { PredicateReading } from '../reading/index.js'
import type { Proposal } from './Proposal.js'

/** A proposal with how the report presents it and who vouches for it. */
export interface ToldEvent {
  readonly proposal: Proposal
  readonly reading: PredicateReading
  readonly attribution: readonly Attribution[]
  /** What to remember of a happening yet to come; null for any other. */
  readonly expectation: readonly [string, PredicateReading] | null
}

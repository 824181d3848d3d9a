import type { Attribution, EventStatus } from '../../../types/index.js'
import { type PredicateReading, statusOf } from '../../reading/index.js'
import type { Proposal } from '../Proposal.js'

/** A record's status and factuality in [-3, 3]: its clause's reading, after what operators made of it. */
export function statusOfRecord(
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
): { readonly status: EventStatus; readonly factuality: number } {
  const told = statusOf(isRefusal(proposal, reading) ? { ...reading, negated: false } : reading, attribution)
  const isReal = told.status === 'happened' || told.status === 'ongoing' || told.status === 'unknown'
  switch (proposal.outcome) {
    case null:
      return told
    case 'pending':
      return isReal ? { status: 'planned', factuality: Math.min(told.factuality, 1.8) } : told
    case 'called-for':
      return { status: 'called-for', factuality: Math.min(told.factuality, 0.3) }
    case 'possible':
      return isReal ? { status: 'possible', factuality: Math.min(told.factuality, 0.8) } : told
    case 'alleged':
      return isReal ? { status: 'unknown', factuality: Math.min(told.factuality, 1) } : told
    case 'denied':
      return { status: 'denied', factuality: -2 }
    case 'did-not-happen':
      return { status: 'did-not-happen', factuality: -3 }
  }
}

/** A refusal made of a negated verb did happen: the negation is spent. */
function isRefusal(proposal: Proposal, reading: PredicateReading): boolean {
  return reading.negated && proposal.underlying !== null
}

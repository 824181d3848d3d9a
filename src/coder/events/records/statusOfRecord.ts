import type { Attribution } from '../../../types/index.js'
import { type EventReality, isHeading, type PredicateReading, statusOf } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import { isBackground } from './isBackground.js'

/** A record's status and factuality in [-3, 3]: its clause's reading, after what operators made of it. */
export function statusOfRecord(
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
): EventReality {
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

/** What a headline tells in passing is news of another day: its telling says less for it than for the main event. */
const BACKGROUND_SHARE = 0.4

/** The reality of a happening that a headline tells; what it tells only in passing is less certain than its news. */
export function inHeading(tree: TreeSentence, anchor: number, reality: EventReality): EventReality {
  if (!isHeading(tree) || !isBackground(tree, anchor)) return reality
  return { ...reality, factuality: Math.round(reality.factuality * BACKGROUND_SHARE * 100) / 100 }
}

/** A refusal made of a negated verb did happen: the negation is spent. */
function isRefusal(proposal: Proposal, reading: PredicateReading): boolean {
  return reading.negated && proposal.underlying !== null
}

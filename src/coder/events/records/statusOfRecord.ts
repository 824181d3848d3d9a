import type { Attribution } from '../../../types/index.js'
import {
  type EventReality,
  isHeading,
  type PredicateReading,
  type ScaleScores,
  speakerStatus,
  statusOf,
} from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import { isBackground } from './isBackground.js'

/** A record's status and factuality in [-3, 3]: its clause's reading, after what operators made of it. */
export function statusOfRecord(
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
  scores: ScaleScores | null = null,
): EventReality {
  return afterOperators(proposal, toldIn(proposal, reading, attribution, scores))
}

/** The same as the speaker nearest to the happening has it; null where the outlet itself tells it. */
export function statusBySpeaker(
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
  scores: ScaleScores | null,
): EventReality | null {
  const nearest = attribution.at(-1)
  if (!nearest) return null
  const told = speakerStatus(toldIn(proposal, reading, [], scores), nearest.stance)
  if (proposal.outcome === 'alleged') return told
  if (proposal.outcome === 'denied') return { status: 'did-not-happen', factuality: -3 }
  return afterOperators(proposal, told)
}

function toldIn(
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
  scores: ScaleScores | null,
): EventReality {
  // A refusal made of a negated verb did happen: the negation is spent.
  const isRefusal = reading.negated && proposal.underlying !== null
  return isRefusal ? statusOf({ ...reading, negated: false }, attribution) : statusOf(reading, attribution, scores)
}

function afterOperators(proposal: Proposal, told: EventReality): EventReality {
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

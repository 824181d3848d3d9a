import type { ActorRef, Attribution, EventType } from '../../../types/index.js'
import type { PredicateReading } from '../../reading/index.js'
import { composedType } from '../compose/composedType.js'
import { COOPERATIVE } from '../compose/cooperative.js'
import type { Proposal } from '../Proposal.js'

/**
 * Folds what is negated or to come into PLOVER's categories and keeps the unfolded reading in `underlying`: "will
 * visit" is AGREE over CONSULT-visit, "will not meet" REJECT, "should withdraw", said by somebody, REQUEST.
 */
export function foldReading(
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
): Proposal {
  if (reading.negated) return foldNegated(proposal, reading)
  if (proposal.steps.some((step) => step.effect !== 'light' && step.effect !== 'neutral' && step.effect !== 'begin')) {
    return proposal
  }
  if (reading.modality === 'called-for' || reading.modality === 'necessary') return foldDemand(proposal, attribution)
  if (isToCome(reading)) return foldFuture(proposal, reading, attribution)
  return proposal
}

function isToCome(reading: PredicateReading): boolean {
  if (reading.time === 'past') return reading.modality === 'intended' || reading.modality === 'expected'
  return reading.time === 'future' || reading.modality !== null || reading.conditional
}

/** "did not attend", "will not lift": cooperation and yielding withheld are REJECT; all else stays unfolded. */
function foldNegated(proposal: Proposal, reading: PredicateReading): Proposal {
  if (proposal.type.category === 'REJECT') {
    if (proposal.underlying) return leaveOpen(proposal, proposal.underlying)
    // "will not block the accession": it is let happen.
    if (isToCome(reading) && !isOwnNegation(proposal, reading))
      return { ...proposal, type: { category: 'AGREE', mode: null }, underlying: proposal.type }
  }
  // "no longer wants to meet" refuses the meeting, not the wish.
  const refused = proposal.type.category === 'AGREE' ? (proposal.underlying ?? proposal.type) : proposal.type
  const composed = composedType('refuse', refused)
  const isWithheld = COOPERATIVE.has(proposal.type.category) && composed?.type.category === 'REJECT'
  if (!composed || !isWithheld) return { ...proposal, outcome: 'did-not-happen' }
  return { ...proposal, type: composed.type, underlying: proposal.underlying ?? proposal.type, outcome: null }
}

/** "will not accept" in an entry that asks for the "not". */
function isOwnNegation({ consumed }: Proposal, { cues }: PredicateReading): boolean {
  return cues.some(({ effect, token }) => effect === 'negation' && consumed.includes(token))
}

/** "did not rule out talks": what is not refused stays possible. */
function leaveOpen(proposal: Proposal, underlying: EventType): Proposal {
  const type = composedType('intend', underlying)?.type ?? underlying
  return { ...proposal, type, underlying, outcome: 'possible' }
}

/** Cooperation and yielding to come are AGREE; force to come is a threat where its actor says so, not "could attack". */
function foldFuture(proposal: Proposal, reading: PredicateReading, attribution: readonly Attribution[]): Proposal {
  const composed = composedType('intend', proposal.type, proposal.entry.contexts)
  if (!composed || composed.type.category === proposal.type.category) return proposal
  const isGuess = reading.modality === 'possible' && attribution.length === 0
  if (composed.type.category === 'THREATEN' && (isGuess || !speaksForItself(proposal, attribution))) return proposal
  return { ...proposal, type: composed.type, underlying: proposal.underlying ?? proposal.type }
}

/** "X said Y should withdraw": X demands it of Y. */
function foldDemand(proposal: Proposal, attribution: readonly Attribution[]): Proposal {
  const speaker = attribution.at(-1)?.speaker
  const composed = composedType('request', proposal.type)
  if (!speaker || !composed) return proposal
  if (proposal.actor.actors.some((actor) => isSame(actor, speaker))) return proposal
  const recipient = proposal.actor.actors.length > 0 ? proposal.actor : proposal.recipient
  return {
    ...proposal,
    type: composed.type,
    underlying: proposal.underlying ?? proposal.type,
    actor: { actors: [speaker], heads: [], slot: 'speaker' },
    recipient,
    asked: { actor: proposal.actor, recipient: proposal.recipient },
  }
}

function speaksForItself(proposal: Proposal, attribution: readonly Attribution[]): boolean {
  const speaker = attribution.at(-1)?.speaker
  return !speaker || proposal.actor.actors.some((actor) => isSame(actor, speaker))
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  return left.code !== null && left.code === right.code
}

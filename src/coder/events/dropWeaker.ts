import { governorsOf } from '../tree/index.js'
import type { Proposal } from './Proposal.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/**
 * Leaves one telling of each happening: of two proposals with one category where one stands below the other ("an
 * attack killed nine") the fuller one stays, and of two that name the same sides the more specific one.
 */
export function dropWeaker(context: SentenceContext, proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(
    (proposal, index) =>
      !proposals.some(
        (other, otherIndex) => otherIndex !== index && isStronger(context, other, otherIndex, proposal, index),
      ),
  )
}

function isStronger(
  context: SentenceContext,
  other: Proposal,
  otherIndex: number,
  proposal: Proposal,
  index: number,
): boolean {
  if (other.type.category !== proposal.type.category) return false
  if (!areLinked(context, other, proposal) && !haveSameSides(other, proposal)) return false
  const difference = fullness(other) - fullness(proposal)
  if (difference !== 0) return difference > 0
  if (other.specificity !== proposal.specificity) return other.specificity > proposal.specificity
  return otherIndex < index
}

function areLinked(context: SentenceContext, left: Proposal, right: Proposal): boolean {
  return isUnder(context, left.anchor, right.anchor) || isUnder(context, right.anchor, left.anchor)
}

function isUnder(context: SentenceContext, low: number, high: number): boolean {
  if (low === high) return true
  const governors = governorsOf(context.tree, low)
  const steps = governors.indexOf(high)
  return steps >= 0 && steps < 2
}

function fullness(proposal: Proposal): number {
  return (
    (proposal.actor.actors.length > 0 ? 2 : 0) +
    (proposal.recipient.actors.length > 0 ? 2 : 0) +
    (proposal.type.mode ? 1 : 0) +
    (proposal.underlying ? 1 : 0)
  )
}

function haveSameSides(left: Proposal, right: Proposal): boolean {
  return sideKey(left) === sideKey(right)
}

function sideKey(proposal: Proposal): string {
  const names = (actors: Proposal['actor']['actors']) =>
    actors
      .map((actor) => actor.id ?? actor.name)
      .sort()
      .join('+')
  return `${names(proposal.actor.actors)}>${names(proposal.recipient.actors)}`
}

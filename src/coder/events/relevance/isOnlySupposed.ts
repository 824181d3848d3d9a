import type { ActorRef, Attribution } from '../../../types/index.js'
import { isHeading, type PredicateReading } from '../../reading/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { isMainClause } from './isMainClause.js'

/** Words by which somebody is only said to be able or free to do something. */
const ABILITY: ReadonlySet<string> = new Set([
  'can',
  'able',
  'unable',
  'ability',
  'inability',
  'capability',
  'capacity',
])

/**
 * Whether nobody says that a happening was, is or will be: it is asked ("Will Iran attack?"), imagined ("would have
 * won"), supposed ("if Iran attacks"), wished for by the writer ("Iran should leave"), only within somebody's power
 * ("can reach Israel"), or what another deed is for ("sent troops to fight the rebels": the sending is told, the fight
 * is its purpose). Demands, threats and denials made of such words by a named speaker stand.
 */
export function isOnlySupposed(
  context: SentenceContext,
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
): boolean {
  if (isHeading(context.tree)) return false
  if (reading.question || reading.counterfactual) return true
  if (isUnfoldedWish(proposal, reading)) return true
  if (reading.conditional) {
    if (isCondition(context, proposal, reading)) return true
    return !isMainClause(context.tree, proposal.anchor) && !speaksOfItself(proposal, attribution)
  }
  if (proposal.outcome !== null || proposal.steps.length > 0) return false
  if (reading.purpose) return proposal.type.category !== 'AID' && isPurposeOfVerb(context, proposal.anchor)
  return reading.modality === 'possible' && isAbility(context, reading)
}

/** "should leave", "must be stopped", where no speaker made a demand of it. */
function isUnfoldedWish({ type, outcome }: Proposal, { modality }: PredicateReading): boolean {
  return outcome === null && type.category !== 'REQUEST' && (modality === 'necessary' || modality === 'called-for')
}

/** The happening itself stands in the if-clause: "if Iran attacks". */
function isCondition({ tree }: SentenceContext, { anchor, predicate }: Proposal, { cues }: PredicateReading): boolean {
  const marks = cues.filter(({ effect }) => effect === 'condition')
  return marks.some(({ token }) => [anchor, predicate].includes(tree.tokens[token]?.head ?? -1))
}

/** Whether the actor itself vouches for what it would do: "Iran said it would attack if provoked". */
function speaksOfItself({ actor }: Proposal, attribution: readonly Attribution[]): boolean {
  const speaker = attribution.at(-1)?.speaker
  return speaker != null && actor.actors.some((one) => isSame(one, speaker))
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  return (left.id !== null && left.id === right.id) || (left.code !== null && left.code === right.code)
}

/**
 * Whether an infinitive says what a verb's deed is for. One that fills a noun is told with it ("the decision to expel
 * them"), and what a means is used for was done: "used jets to bomb the town".
 */
function isPurposeOfVerb({ tree }: SentenceContext, anchor: number): boolean {
  const token = tree.tokens[anchor]
  const governor = tree.tokens[token?.head ?? -1]
  return governor?.upos === 'VERB' && governor.lemma !== 'use' && /^(?:advcl|xcomp)/.test(token?.deprel ?? '')
}

function isAbility({ tree }: SentenceContext, { cues }: PredicateReading): boolean {
  return cues.some(({ token }) => ABILITY.has(tree.tokens[token]?.lemma.toLowerCase() ?? ''))
}

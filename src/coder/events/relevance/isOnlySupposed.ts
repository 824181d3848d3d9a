import type { ActorRef, Attribution, PloverCategory } from '../../../types/index.js'
import { isHeading, type PredicateReading } from '../../reading/index.js'
import { COMPLEMENT_NOUNS, childrenOf, firstConjunct, isRelation } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { isMainClause } from './isMainClause.js'
import { isOnlyFeared } from './isOnlyFeared.js'
import { isSpeculation } from './isSpeculation.js'

/** Words that open a clause of what is waited for. */
const AWAITING: ReadonlySet<string> = new Set(['once', 'until', 'till', 'before', 'soon'])

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

/** What is done by setting out for it: "came out to protest", "flew in to help". */
const DONE_BY_GOING: ReadonlySet<PloverCategory> = new Set(['AID', 'PROTEST'])

/**
 * Whether nobody says that a happening was, is or will be: it is asked ("Will Iran attack?"), imagined ("would have
 * won"), supposed ("if Iran attacks"), wished for by the writer ("Iran should leave"), only within somebody's power
 * ("can reach Israel"), or what another deed is for ("sent troops to fight the rebels": the sending is told, the fight
 * is its purpose). Demands, threats ("would bring ruin on Iran") and denials made of such words by a named speaker
 * stand.
 */
export function isOnlySupposed(
  context: SentenceContext,
  proposal: Proposal,
  reading: PredicateReading,
  attribution: readonly Attribution[],
): boolean {
  if (isHeading(context.tree)) return false
  if (reading.question) return true
  if (reading.counterfactual) return proposal.type.category !== 'THREATEN' || !speaksOfItself(proposal, attribution)
  if (isUnfoldedWish(proposal, reading) || isOnlyFeared(context, proposal)) return true
  if (isSpeculation(context, proposal, reading, speaksOfItself(proposal, attribution))) return true
  if (reading.conditional) {
    if (isCondition(context, proposal, reading)) return true
    return !isMainClause(context.tree, proposal.anchor) && !speaksOfItself(proposal, attribution)
  }
  if (isPlainDenial(proposal, reading)) {
    return !isMainClause(context.tree, proposal.anchor) && !speaksOfItself(proposal, attribution)
  }
  if (proposal.outcome !== null) return false
  if (reading.purpose) return !DONE_BY_GOING.has(proposal.type.category) && isPurpose(context, proposal)
  if (proposal.steps.length > 0) return false
  if (reading.modality === 'possible') return isAbility(context, reading)
  return reading.time === 'present' && isAwaited(context, proposal.anchor)
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
  if (left.id !== null || left.code !== null) return left.id === right.id || left.code === right.code
  return right.code === null && left.name === right.name
}

/** "did not send troops": a "not" in the clause, which folds into no other category. */
function isPlainDenial({ outcome, steps }: Proposal, { cues }: PredicateReading): boolean {
  return outcome === 'did-not-happen' && steps.length === 0 && cues.some(({ effect }) => effect === 'negation')
}

/**
 * Whether an infinitive says what a deed or thing is for. One that fills a noun is told with it ("the decision to expel
 * them"), and what a means is used for was done ("used jets to bomb the town"), but not what it is to change: "used its
 * veto to halt sanctions".
 */
function isPurpose({ tree }: SentenceContext, { anchor, steps }: Proposal): boolean {
  const token = tree.tokens[firstConjunct(tree, anchor)]
  const governor = tree.tokens[token?.head ?? -1]
  if (token === undefined || governor === undefined) return false
  if (isRelation(token.deprel, 'acl')) return governor.upos === 'NOUN' && !COMPLEMENT_NOUNS.has(governor.lemma)
  const isDone = governor.lemma === 'use' && steps.length === 0
  return governor.upos === 'VERB' && !isDone && /^(?:advcl|xcomp)/.test(token.deprel)
}

/** "once the army leaves", "until Iran attacks": told in the present, and yet to come. */
function isAwaited({ tree }: SentenceContext, anchor: number): boolean {
  return childrenOf(tree, anchor).some((child) => {
    const token = tree.tokens[child]
    return (token?.deprel === 'mark' || token?.deprel === 'advmod') && AWAITING.has(token.lemma.toLowerCase())
  })
}

function isAbility({ tree }: SentenceContext, { cues }: PredicateReading): boolean {
  return cues.some(({ token }) => ABILITY.has(tree.tokens[token]?.lemma.toLowerCase() ?? ''))
}

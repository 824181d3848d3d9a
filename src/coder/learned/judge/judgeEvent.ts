import type { SentenceContext, Side, ToldEvent } from '../../events/index.js'
import type { Ranker } from '../model/Ranker.js'
import { scorePair } from '../model/scorePair.js'
import { type Certainty, sharesOf } from '../model/sharesOf.js'
import { featuresOfPair } from '../pair/featuresOfPair.js'
import type { NearLookup } from '../pair/nearLookup.js'
import type { Pair } from '../pair/Pair.js'
import type { PairFeatures } from '../pair/PairFeatures.js'
import { pairOfProposal } from '../pair/pairOfProposal.js'
import type { ClassesByLemma } from '../pair/pathFeatures.js'
import { ruleFeatures } from '../pair/ruleFeatures.js'
import { completions } from './completions.js'
import { strongestFeatures } from './strongestFeatures.js'

/** A told event with the recipient it may have, and how sure the ranker is of each answer. */
interface Hearing {
  readonly recipient: Side
  readonly pair: Pair
  readonly certainty: Certainty
}

/**
 * A told event as the learned step sees it: as it is, with a recipient that the rules missed, under the category that
 * leads the rule's by the margin, or null where the step is sure that nothing happens.
 */
export function judgeEvent(
  context: SentenceContext,
  told: ToldEvent,
  ranker: Ranker,
  classes: ClassesByLemma,
  near: NearLookup,
): ToldEvent | null {
  const rule = ruleFeatures(told)
  const hear = (recipient: Side): Hearing => {
    const pair = pairOfProposal(context, { ...told.proposal, recipient }, near)
    return { recipient, pair, certainty: sharesOf(scorePair(ranker, pair, rule, classes)) }
  }
  const spell = (pair: Pair): PairFeatures => featuresOfPair(pair, rule, classes, ranker.vectors)
  if (told.proposal.actor.actors.length === 0) return vouch(told, hear(told.proposal.recipient), ranker, spell)
  const completed = surest(completions(context, told.proposal).map(hear))
  if (completed && completed.certainty.none < ranker.margins.complete) return decide(told, completed, ranker, spell)
  return decide(told, hear(told.proposal.recipient), ranker, spell)
}

/** The hearing in which it is least likely that nothing happens. */
function surest(hearings: readonly Hearing[]): Hearing | null {
  return hearings.reduce<Hearing | null>(
    (best, one) => (best && best.certainty.none <= one.certainty.none ? best : one),
    null,
  )
}

/** A told event in which nobody acts: nothing is changed of it, but it may be vouched for. */
function vouch(
  told: ToldEvent,
  { pair, certainty }: Hearing,
  ranker: Ranker,
  spell: (pair: Pair) => PairFeatures,
): ToldEvent {
  const own = ranker.categories.indexOf(told.proposal.type.category)
  const share = certainty.categories[own] ?? 0
  if (!isVouched(certainty, share, ranker)) return told
  const strongest = strongestFeatures(ranker, spell(pair), own)
  const learned = { answer: told.proposal.type.category, share, instead: null, strongest }
  return { ...told, proposal: { ...told.proposal, learned, isVouched: true } }
}

/** Whether the step is sure enough for a record that the rules would leave out. */
function isVouched({ none }: Certainty, share: number, { margins }: Ranker): boolean {
  return none < margins.vouch && share >= margins.propose
}

/** `spell` names the features of a pair: only what the step speaks for is explained. */
function decide(
  told: ToldEvent,
  { recipient, pair, certainty }: Hearing,
  ranker: Ranker,
  spell: (pair: Pair) => PairFeatures,
): ToldEvent | null {
  if (certainty.none >= ranker.margins.drop) return null
  const proposal = { ...told.proposal, recipient }
  const best = certainty.categories.indexOf(Math.max(...certainty.categories))
  const answer = ranker.categories[best] ?? proposal.type.category
  const share = certainty.categories[best] ?? 0
  const own = certainty.categories[ranker.categories.indexOf(proposal.type.category)] ?? 0
  const isReplaced = answer !== proposal.type.category && share - own >= ranker.margins.replace
  if (answer !== proposal.type.category && !isReplaced) return { ...told, proposal }
  const strongest = strongestFeatures(ranker, spell(pair), best)
  const learned = { answer, share, instead: isReplaced ? proposal.type : null, strongest }
  if (!isReplaced)
    return { ...told, proposal: { ...proposal, learned, isVouched: isVouched(certainty, share, ranker) } }
  const type = { category: answer, mode: null }
  return { ...told, proposal: { ...proposal, type, underlying: proposal.underlying ?? proposal.type, learned } }
}

import type { EventEntry, LexiconEntry, PredicateWords } from '../lexicon/index.js'
import { consumedBy, matchCondition } from './matchCondition.js'
import { matchPredicate } from './matchPredicate.js'
import type { Proposal } from './Proposal.js'
import { readRole } from './readRole.js'
import { lemmasOf } from './slots/lemmasOf.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import { specificityOf } from './specificityOf.js'
import { withoutActors } from './withoutActors.js'

/**
 * For every predicate of a sentence the event of its most specific matching entry. A noun that a verb's entry asked for
 * ("lodge a protest") makes no event of its own.
 */
export function proposeEvents(context: SentenceContext): Proposal[] {
  const proposals: Proposal[] = []
  for (const token of context.tree.tokens) {
    const entries = lemmasOf(token).flatMap((lemma) => context.lexicon.byLemma.get(lemma) ?? [])
    const best = bestProposal(context, token.index, entries)
    if (best) proposals.push(best)
  }
  const consumed = new Set(proposals.flatMap((proposal) => proposal.consumed))
  return proposals.filter((proposal) => !consumed.has(proposal.predicate))
}

function bestProposal(context: SentenceContext, index: number, entries: readonly LexiconEntry[]): Proposal | null {
  let best: Proposal | null = null
  for (const entry of entries) {
    if (entry.kind !== 'event') continue
    const words = entry.predicates.find((predicate) => matchPredicate(context.tree, index, predicate))
    if (!words) continue
    const specificity = specificityOf(entry, words)
    if (best && best.specificity >= specificity) continue
    best = propose(context, index, entry, words, specificity) ?? best
  }
  return best
}

function propose(
  context: SentenceContext,
  index: number,
  entry: EventEntry,
  words: PredicateWords,
  specificity: number,
): Proposal | null {
  if (words.head === '' || !entry.conditions.every((condition) => matchCondition(context, index, condition)))
    return null
  const actor = readRole(context, index, entry.actor)
  const recipient = withoutActors(readRole(context, index, entry.recipient), actor.actors)
  if (entry.recipientRequired && recipient.actors.length === 0) return null
  return {
    entry,
    predicate: index,
    anchor: index,
    type: entry.code,
    underlying: null,
    actor,
    recipient,
    steps: [],
    specificity,
    consumed: entry.conditions.flatMap((condition) => consumedBy(context, index, condition)),
    outcome: null,
  }
}

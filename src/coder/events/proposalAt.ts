import type { ActorRef } from '../../types/index.js'
import type { Candidate, EventEntry } from '../lexicon/index.js'
import { isHeading } from '../reading/index.js'
import { apartFromScene } from './apartFromScene.js'
import { keeperOf } from './keeperOf.js'
import { consumedBy, matchCondition } from './matchCondition.js'
import { matchPredicate } from './matchPredicate.js'
import { NO_SIDE, type Proposal, type Side } from './Proposal.js'
import { readRole } from './readRole.js'
import { candidatesFor } from './slots/candidatesFor.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import { withoutActors } from './withoutActors.js'

/**
 * The event of the most specific entry that holds at a word, among those that are admitted; null where none does.
 * Candidates come most specific first, so the first that holds is the best.
 */
export function proposalAt(
  context: SentenceContext,
  index: number,
  admits: (entry: EventEntry) => boolean = () => true,
): Proposal | null {
  const token = context.tree.tokens[index]
  const candidates = token ? candidatesFor(context.lexicon.eventsByLemma, token) : undefined
  const isHeadline = isHeading(context.tree)
  for (const candidate of candidates ?? []) {
    if ((candidate.entry.isForHeadlines && !isHeadline) || !admits(candidate.entry)) continue
    if (!matchPredicate(context.tree, index, candidate.words)) continue
    const proposal = propose(context, index, candidate)
    if (proposal) return proposal
  }
  return null
}

const REFLEXIVE = /^(?:her|him|it|my|your)self$|^(?:our|them|your)selves$/i

/** The first alternative that names somebody besides the actor and what belongs to it. */
function recipientOf(context: SentenceContext, index: number, entry: EventEntry, actor: Side): Side {
  for (const slots of entry.recipient) {
    const side = withoutActors(
      withoutSelf(context, index, readRole(context, index, [slots])),
      actor.actors,
      entry.code.category,
    )
    if (side.actors.length > 0) return side
  }
  return NO_SIDE
}

function propose(
  context: SentenceContext,
  index: number,
  { entry, specificity }: Candidate<EventEntry>,
): Proposal | null {
  for (const condition of entry.conditions) if (!matchCondition(context, index, condition)) return null
  const doer = keeperOf(context, index, entry, readRole(context, index, entry.actor))
  const met = recipientOf(context, index, entry, doer)
  const { actor, recipient } = apartFromScene(context, entry, { actor: doer, recipient: met })
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

/**
 * Nobody is met by the very words that tell the deed ("Turkish backing" is not whom Turkey backs), nor is the actor
 * ("described himself as").
 */
function withoutSelf({ tree }: SentenceContext, predicate: number, side: Side): Side {
  const token = tree.tokens[predicate]
  if (token === undefined) return side
  const isTelling = ({ start, end }: ActorRef) => token.end > start && end > token.start && end <= token.end
  const isNoun = token.upos === 'NOUN'
  const actors = side.actors.filter((one) => !(isNoun && isTelling(one)) && !REFLEXIVE.test(one.exact))
  return actors.length === side.actors.length ? side : { ...side, actors }
}

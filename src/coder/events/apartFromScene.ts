import type { ActorRef } from '../../types/index.js'
import type { EventEntry } from '../lexicon/index.js'
import { NO_SIDE, type Side } from './Proposal.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/** Both sides of a proposed event. */
interface Sides {
  readonly actor: Side
  readonly recipient: Side
}

/**
 * "the Kabul bombing", "the Bataclan attack": a place before a deed of violence is where it happened and whom it met. It
 * is the attacker's only where the words name somebody else who was met ("the Moscow attack on Kyiv").
 */
export function apartFromScene(context: SentenceContext, entry: EventEntry, sides: Sides): Sides {
  const { actor, recipient } = sides
  if (entry.code.category !== 'ASSAULT' || recipient.actors.length > 0 || actor.actors.length === 0) return sides
  return actor.actors.every((one) => isScene(context, one)) ? { actor: NO_SIDE, recipient: actor } : sides
}

function isScene({ tree, mentions }: SentenceContext, actor: ActorRef): boolean {
  for (const { mention, entity } of mentions.values()) {
    if (mention.start !== actor.start || mention.end !== actor.end || entity !== 'place') continue
    const token = tree.tokens[mention.head]
    return token?.upos === 'PROPN' && (token.deprel === 'compound' || token.deprel === 'nmod:unmarked')
  }
  return false
}

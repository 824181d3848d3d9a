import type { ActorRef } from '../../../types/index.js'
import { childrenOf, childrenWith, isRelation } from '../../tree/index.js'
import { lookThrough } from './lookThrough.js'
import { namedAt } from './namedAt.js'
import type { SentenceContext } from './SentenceContext.js'

/** The actors a phrase itself names: in its head, the noun a measure counts, an apposition, or the name behind a title. */
export function actorsNamed(context: SentenceContext, head: number): readonly ActorRef[] {
  const own = context.mentions.get(head)?.actors ?? []
  if (own.length > 0) return own
  const inner = lookThrough(context, head)
  if (inner !== head) return actorsNamed(context, inner)
  const apposed = namedAt(context, childrenWith(context.tree, head, 'appos'))
  return apposed.length > 0 ? apposed : nameBehind(context, head)
}

/** "the renegade Gen. Khalifa Haftar", where the parser takes the title for the head. */
function nameBehind(context: SentenceContext, head: number): readonly ActorRef[] {
  for (const child of childrenOf(context.tree, head)) {
    const deprel = context.tree.tokens[child]?.deprel ?? ''
    if (!isRelation(deprel, 'flat') && deprel !== 'nmod:desc') continue
    const own = context.mentions.get(child)?.actors ?? []
    if (own.length > 0) return own
    const deeper = nameBehind(context, child)
    if (deeper.length > 0) return deeper
  }
  return []
}

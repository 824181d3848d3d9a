import type { ActorRef } from '../../../types/index.js'
import { conjunctsOf } from '../../tree/index.js'
import type { SentenceContext } from './SentenceContext.js'

/** The actors that mentions at these heads, and whatever is joined to them by "and", stand for. */
export function namedAt(context: SentenceContext, heads: readonly number[]): readonly ActorRef[] {
  return heads.flatMap((head) =>
    conjunctsOf(context.tree, head).flatMap((member) => context.mentions.get(member)?.actors ?? []),
  )
}

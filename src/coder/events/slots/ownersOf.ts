import type { ActorRef } from '../../../types/index.js'
import { childrenOf, childrenWith } from '../../tree/index.js'
import { actorsNamed } from './actorsNamed.js'
import { findSubject } from './findSubject.js'
import { namedAt } from './namedAt.js'
import { phrasesWith } from './phrasesWith.js'
import type { SentenceContext } from './SentenceContext.js'

const DOER_PREPOSITIONS = ['of', 'from'] as const
/** "the restrictions on X" restrict X: good for whom a deed meets, not for who does it. */
const TARGET_PREPOSITIONS = ['of', 'from', 'on', 'against', 'for', 'to', 'with'] as const
const MAX_DEPTH = 3

/**
 * Whose a deed or thing is, the surest first: "the missiles fired by X", "X's missiles", "the X missiles", "the
 * missiles of X", and further in: "the release of the leader of X".
 */
export function ownersOf(
  context: SentenceContext,
  head: number,
  role: 'doer' | 'target',
  depth = MAX_DEPTH,
): readonly ActorRef[] {
  const upos = context.tree.tokens[head]?.upos
  if (depth === 0 || (upos !== 'NOUN' && upos !== 'PROPN')) return []
  const doers = namedAt(context, [...phrasesWith(context, head, 'by'), ...agentsOfParticiples(context, head)])
  if (doers.length > 0) return doers
  const before = childrenOf(context.tree, head).filter((child) => {
    const deprel = context.tree.tokens[child]?.deprel ?? ''
    return deprel === 'nmod:poss' || deprel === 'amod' || deprel === 'compound'
  })
  const possessors = namedAt(context, before)
  if (possessors.length > 0) return possessors
  for (const preposition of role === 'doer' ? DOER_PREPOSITIONS : TARGET_PREPOSITIONS) {
    for (const phrase of phrasesWith(context, head, preposition)) {
      const named = namedAt(context, [phrase])
      const own = named.length > 0 ? named : actorsNamed(context, phrase)
      const found = own.length > 0 ? own : ownersOf(context, phrase, role, depth - 1)
      if (found.length > 0) return found
    }
  }
  return []
}

/** "the missiles fired by Israel": who did to the thing what its participle says. */
function agentsOfParticiples(context: SentenceContext, head: number): readonly number[] {
  return childrenWith(context.tree, head, 'acl').flatMap((participle) => {
    if (context.tree.tokens[participle]?.xpos !== 'VBN') return []
    const agent = findSubject(context.tree, participle)
    return agent < 0 ? [] : [agent]
  })
}

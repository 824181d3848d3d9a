import type { ActorRef } from '../../../types/index.js'
import { caseOf, childrenOf, isRelation } from '../../tree/index.js'
import { actorsNamed } from './actorsNamed.js'
import type { SentenceContext } from './SentenceContext.js'

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'inside',
  'within',
  'at',
  'near',
  'across',
  'around',
  'outside',
])

/** Whose place a thing stands in: "a market in Aleppo", "the detentions in Venezuela". */
export function placesOf(context: SentenceContext, head: number): readonly ActorRef[] {
  const upos = context.tree.tokens[head]?.upos
  if (upos !== 'NOUN' && upos !== 'PROPN') return []
  for (const child of childrenOf(context.tree, head)) {
    if (!isRelation(context.tree.tokens[child]?.deprel ?? '', 'nmod')) continue
    if (!PLACE_PREPOSITIONS.has(caseOf(context.tree, child) ?? '')) continue
    const found = actorsNamed(context, child)
    if (found.length > 0) return found
  }
  return []
}

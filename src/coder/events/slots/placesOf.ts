import type { ActorRef } from '../../../types/index.js'
import { caseOf, childrenOf, isRelation } from '../../tree/index.js'
import { actorsNamed } from './actorsNamed.js'
import { lookThrough } from './lookThrough.js'
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

const MAX_DEPTH = 3

/**
 * Whose place a thing stands in: "a market in Aleppo", "the detentions in Venezuela"; of people also where what they
 * need or meet with is: "the needs of families hit by floods in Malawi".
 */
export function placesOf(context: SentenceContext, head: number, depth = MAX_DEPTH): readonly ActorRef[] {
  const noun = lookThrough(context, head)
  const upos = context.tree.tokens[noun]?.upos
  if (upos !== 'NOUN' && upos !== 'PROPN') return []
  for (const child of childrenOf(context.tree, noun)) {
    if (!isRelation(context.tree.tokens[child]?.deprel ?? '', 'nmod')) continue
    if (!PLACE_PREPOSITIONS.has(caseOf(context.tree, child) ?? '')) continue
    const found = actorsNamed(context, child)
    if (found.length > 0) return found
  }
  return depth === 0 ? [] : placesOfPeople(context, noun, depth)
}

/** Where the people are to whom a thing belongs, or what has befallen them: "people displaced by the war in Sudan". */
function placesOfPeople(context: SentenceContext, noun: number, depth: number): readonly ActorRef[] {
  const people = context.lexicon.classes.get('needy')
  const isPeople = people?.has(context.tree.tokens[noun]?.lemma ?? '') ?? false
  for (const child of childrenOf(context.tree, noun)) {
    const token = context.tree.tokens[child]
    if (!token) continue
    if (isPeople && token.deprel === 'acl' && token.xpos === 'VBN') {
      const found = placesBelow(context, child, depth)
      if (found.length > 0) return found
    }
    const owner = lookThrough(context, child)
    const isOwnedByPeople = isRelation(token.deprel, 'nmod') && caseOf(context.tree, child) === 'of'
    if (isOwnedByPeople && people?.has(context.tree.tokens[owner]?.lemma ?? '')) {
      const found = placesOf(context, owner, depth - 1)
      if (found.length > 0) return found
    }
  }
  return []
}

/** The place of a participle ("stranded in Malawi") or of what it names ("hit by floods in Malawi"). */
function placesBelow(context: SentenceContext, participle: number, depth: number): readonly ActorRef[] {
  for (const child of childrenOf(context.tree, participle)) {
    const relation = context.tree.tokens[child]?.deprel ?? ''
    const isPlace = isRelation(relation, 'obl') && PLACE_PREPOSITIONS.has(caseOf(context.tree, child) ?? '')
    const found = isPlace ? actorsNamed(context, child) : []
    if (found.length > 0) return found
    const deeper = isRelation(relation, 'advcl')
      ? placesBelow(context, child, depth - 1)
      : placesOf(context, child, depth - 1)
    if (deeper.length > 0) return deeper
  }
  return []
}

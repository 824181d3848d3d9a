import { caseOf, childrenOf, hasChild, isRelation } from '../../tree/index.js'
import { actorsNamed } from './actorsNamed.js'
import { fitsPreposition } from './fitsPreposition.js'
import type { SentenceContext } from './SentenceContext.js'

/** Prepositions of those whom a deed meets; "in", "of" and "by" belong to the noun beside them. */
const STRAYING: ReadonlySet<string> = new Set([
  'on',
  'to',
  'against',
  'with',
  'from',
  'for',
  'into',
  'toward',
  'towards',
])

/**
 * The nearest actor behind a predicate with a preposition that the parser hung too deep: "to Russia" below "engraved" in
 * "returned a pendant engraved with a horse to Russia". Clauses of their own keep their phrases. -1 where there is none.
 */
export function strayPhrase(context: SentenceContext, predicate: number, preposition: string): number {
  return STRAYING.has(preposition) ? search(context, predicate, predicate, preposition) : -1
}

function search(context: SentenceContext, index: number, predicate: number, preposition: string): number {
  const { tree } = context
  for (const child of childrenOf(tree, index)) {
    if (child < predicate || isClause(context, child)) continue
    const deprel = tree.tokens[child]?.deprel ?? ''
    const isPhrase = isRelation(deprel, 'obl') || (isRelation(deprel, 'nmod') && deprel !== 'nmod:poss')
    if (isPhrase && fitsPreposition(caseOf(tree, child), preposition) && actorsNamed(context, child).length > 0)
      return child
    const deeper = search(context, child, predicate, preposition)
    if (deeper >= 0) return deeper
  }
  return -1
}

/** Finite clauses and infinitives have roles of their own; a participle behind a noun only describes it. */
function isClause(context: SentenceContext, index: number): boolean {
  const token = context.tree.tokens[index]
  if (token?.upos !== 'VERB') return token?.deprel === 'parataxis'
  if (token.deprel === 'acl' && (token.xpos === 'VBN' || token.xpos === 'VBG'))
    return hasChild(context.tree, index, 'nsubj')
  return true
}

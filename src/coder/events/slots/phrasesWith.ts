import { caseOf, childrenOf, isRelation } from '../../tree/index.js'
import type { SentenceContext } from './SentenceContext.js'

/** Heads of a noun's own phrases with a preposition: "Chad" in "the army of Chad". */
export function phrasesWith(context: SentenceContext, noun: number, preposition: string): readonly number[] {
  return childrenOf(context.tree, noun).filter(
    (child) =>
      isRelation(context.tree.tokens[child]?.deprel ?? '', 'nmod') && caseOf(context.tree, child) === preposition,
  )
}

import { caseOf, childrenOf, isRelation } from '../../tree/index.js'
import type { SentenceContext } from './SentenceContext.js'

/** Follows "a series of attacks", "dozens of missiles" from the measuring noun to the noun that counts. */
export function lookThrough(context: SentenceContext, index: number): number {
  const transparent = context.lexicon.classes.get('transparent')
  let current = index
  for (let steps = 0; steps < 3; steps++) {
    const token = context.tree.tokens[current]
    if (!token || !(transparent?.has(token.lemma) || token.upos === 'NUM')) return current
    const inner = childrenOf(context.tree, current).find(
      (child) => isRelation(context.tree.tokens[child]?.deprel ?? '', 'nmod') && caseOf(context.tree, child) === 'of',
    )
    if (inner === undefined) return current
    current = inner
  }
  return current
}

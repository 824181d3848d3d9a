import { childrenOf, hasChild, type TreeSentence } from '../../tree/index.js'

/** Conjuncts of a content clause that belong to the word of saying: "promised to go and said ...", "said he would order a
 *  review and warned ...": a finite verb without a subject does not go on an infinitive. */
export function strayConjuncts(tree: TreeSentence, head: number): number[] {
  const lead = tree.tokens[head]
  if (lead?.xpos !== 'VB') return []
  return childrenOf(tree, head).filter((child) => {
    const token = tree.tokens[child]
    if (token?.deprel !== 'conj' || child < head) return false
    return /^VB[DZP]$/.test(token.xpos) && !hasChild(tree, child, 'nsubj') && !hasChild(tree, child, 'aux')
  })
}

import { caseOf, childrenOf, isRelation, type TreeSentence } from '../../tree/index.js'

/** Head of the "by" phrase of a passive, or -1. */
export function agentOf(tree: TreeSentence, verb: number): number {
  return (
    childrenOf(tree, verb).find((child) => {
      const deprel = tree.tokens[child]?.deprel ?? ''
      return deprel === 'obl:agent' || (isRelation(deprel, 'obl') && caseOf(tree, child) === 'by')
    }) ?? -1
  )
}

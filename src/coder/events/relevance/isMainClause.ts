import { firstConjunct, isRelation, type TreeSentence } from '../../tree/index.js'

/** Whether a predicate is the root of its sentence, joined to it, or what somebody is quoted or reported to say. */
export function isMainClause(tree: TreeSentence, predicate: number): boolean {
  const token = tree.tokens[firstConjunct(tree, predicate)]
  if (token === undefined) return false
  return token.index === tree.root || isRelation(token.deprel, 'ccomp') || isRelation(token.deprel, 'parataxis')
}

import { childrenOf, firstConjunct, isRelation, type TreeSentence } from '../../tree/index.js'
import { isMainClause } from './isMainClause.js'

const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Whether a verb tells the news of its sentence: finite, or under a finite auxiliary, in a main or reported clause. */
export function isFiniteMainClause(tree: TreeSentence, anchor: number): boolean {
  const token = tree.tokens[anchor]
  if (token === undefined || token.upos !== 'VERB' || !isMainClause(tree, anchor)) return false
  return [anchor, firstConjunct(tree, anchor)].some((verb) => hasTense(tree, verb))
}

function hasTense(tree: TreeSentence, verb: number): boolean {
  if (FINITE_TAGS.has(tree.tokens[verb]?.xpos ?? '')) return true
  return childrenOf(tree, verb).some((child) => {
    const token = tree.tokens[child]
    return token !== undefined && isRelation(token.deprel, 'aux') && FINITE_TAGS.has(token.xpos)
  })
}

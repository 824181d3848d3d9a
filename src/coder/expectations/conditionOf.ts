import type { QuotedSpan } from '../../types/index.js'
import { caseOf, childrenOf, governorsOf, quoteTokens, subtreeRange, type TreeSentence } from '../tree/index.js'

const MARKS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'assuming', 'lest'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['in case of', 'in the event of'])

/** The words of the condition that a happening hangs on: "if the rebels do not withdraw"; null where there is none. */
export function conditionOf(text: string, tree: TreeSentence, predicate: number): QuotedSpan | null {
  const path = [predicate, ...governorsOf(tree, predicate)]
  for (const at of path) {
    const clause = childrenOf(tree, at).find((child) => !path.includes(child) && isCondition(tree, child))
    if (clause !== undefined) return quoteClause(text, tree, clause)
  }
  return null
}

/** Whether a word stands inside a condition itself: "if Chad attacks". */
export function isInCondition(tree: TreeSentence, index: number): boolean {
  return [index, ...governorsOf(tree, index)].some((at) => isCondition(tree, at))
}

function isCondition(tree: TreeSentence, index: number): boolean {
  const deprel = tree.tokens[index]?.deprel ?? ''
  if (/^obl/.test(deprel)) return PREPOSITIONS.has(caseOf(tree, index) ?? '')
  if (!/^advcl/.test(deprel)) return false
  return childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    if (token === undefined) return false
    // "should they attack": the auxiliary opens the clause.
    if (token.deprel === 'aux' && token.lemma === 'should') return child === subtreeRange(tree, index).first
    if (token.deprel !== 'mark') return false
    // "even if", "as if" set no condition.
    return MARKS.has(token.text.toLowerCase()) && !/^(?:even|as)$/i.test(tree.tokens[child - 1]?.text ?? '')
  })
}

function quoteClause(text: string, tree: TreeSentence, clause: number): QuotedSpan {
  let { first, last } = subtreeRange(tree, clause)
  while (first < last && tree.tokens[first]?.upos === 'PUNCT') first++
  while (last > first && tree.tokens[last]?.upos === 'PUNCT') last--
  return quoteTokens(text, tree, first, last)
}

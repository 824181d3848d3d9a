import { caseOf, childrenOf, isRelation, type TreeSentence } from '../../tree/index.js'

/** Words that lead from what a headline tells to what went before it or stands around it. */
const LEADS_BACK: ReadonlySet<string> = new Set([
  'after',
  'following',
  'amid',
  'amidst',
  'as',
  'over',
  'ahead of',
  'before',
  'despite',
  'in',
  'during',
  'since',
  'for',
  'due to',
  'because of',
  'because',
  'with',
  'while',
  'against',
  'to',
  'of',
  'on',
  'about',
  'if',
  'until',
  'from',
  'under',
])

/**
 * Whether a headline tells a happening only in passing: in a phrase or clause that hangs on the telling of another
 * ("Curfew imposed after clashes", "Thousands march over killing"), or as a participle before a noun ("jailed editor").
 */
export function isBackground(tree: TreeSentence, anchor: number): boolean {
  let at = anchor
  for (let steps = 0; steps < 6; steps++) {
    const token = tree.tokens[at]
    if (token === undefined || token.head < 0) return false
    if (token.deprel === 'amod' || (isRelation(token.deprel, 'acl') && token.index > token.head)) return true
    if (/^(?:obl|nmod|advcl)/.test(token.deprel) && LEADS_BACK.has(leaderOf(tree, at))) return true
    at = token.head
  }
  return false
}

function leaderOf(tree: TreeSentence, index: number): string {
  const mark = childrenOf(tree, index).find((child) => tree.tokens[child]?.deprel === 'mark')
  return caseOf(tree, index) ?? tree.tokens[mark ?? -1]?.text.toLowerCase() ?? ''
}

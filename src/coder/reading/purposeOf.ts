import type { QuotedSpan } from '../../types/index.js'
import {
  COMPLEMENT_NOUNS,
  caseOf,
  childrenOf,
  childWith,
  isRelation,
  quoteTokens,
  subtreeRange,
  type TreeSentence,
} from '../tree/index.js'

/** Verbs whose infinitive says what they are for: "came to discuss arms". */
const MOTION: ReadonlySet<string> = new Set([
  'come',
  'go',
  'travel',
  'fly',
  'meet',
  'gather',
  'arrive',
  'return',
  'send',
])
const EXCHANGES: ReadonlySet<string> = new Set(['in exchange for', 'in return for'])

/** The phrases that say what a happening is for: "to discuss arms", "in exchange for oil", "aimed at ending the war". */
export function purposeOf(tree: TreeSentence, predicate: number, text: string): QuotedSpan[] {
  return childrenOf(tree, predicate).flatMap((child) => {
    if (!isPurpose(tree, predicate, child) && !isExchange(tree, child)) return []
    const { first } = subtreeRange(tree, child)
    const range = trimmed(tree, first, lastOf(tree, predicate, child))
    return range.last < range.first ? [] : [quoteTokens(text, tree, range.first, range.last)]
  })
}

/** Last token of a purpose; "in exchange" reaches over the "for" phrase that the parse put beside it. */
function lastOf(tree: TreeSentence, predicate: number, child: number): number {
  const { last } = subtreeRange(tree, child)
  const beside = childrenOf(tree, predicate).find((other) => other > child && caseOf(tree, other) === 'for')
  const lemma = tree.tokens[child]?.lemma
  if (beside === undefined || (lemma !== 'exchange' && lemma !== 'return')) return last
  return Math.max(last, subtreeRange(tree, beside).last)
}

function isPurpose(tree: TreeSentence, predicate: number, child: number): boolean {
  const token = tree.tokens[child]
  if (token === undefined || child < predicate) return false
  if (token.deprel === 'xcomp') return MOTION.has(tree.tokens[predicate]?.lemma ?? '') && isInfinitive(tree, child)
  if (token.deprel === 'advcl') return isInfinitive(tree, child) || isSoThat(tree, child)
  if (token.deprel !== 'acl') return false
  if (token.lemma === 'aim' || token.lemma === 'intend' || token.lemma === 'design' || token.lemma === 'mean')
    return token.xpos === 'VBN'
  return isInfinitive(tree, child) && !COMPLEMENT_NOUNS.has(tree.tokens[predicate]?.lemma ?? '')
}

function isInfinitive(tree: TreeSentence, index: number): boolean {
  if (childWith(tree, index, 'nsubj') >= 0) return false
  return childrenOf(tree, index).some((child) => {
    if (tree.tokens[child]?.deprel !== 'mark') return false
    return tree.tokens[child]?.xpos === 'TO' || childrenOf(tree, child).some((part) => tree.tokens[part]?.xpos === 'TO')
  })
}

function isSoThat(tree: TreeSentence, index: number): boolean {
  const mark = childWith(tree, index, 'mark')
  return tree.tokens[mark]?.lemma === 'so' && childrenOf(tree, mark).some((part) => tree.tokens[part]?.lemma === 'that')
}

/** "in exchange for oil", whether the words are one preposition or a phrase of their own. */
function isExchange(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token === undefined || !isRelation(token.deprel, 'obl')) return false
  if (EXCHANGES.has(caseOf(tree, index) ?? '')) return true
  if (token.lemma !== 'exchange' && token.lemma !== 'return') return false
  if (caseOf(tree, index) !== 'in') return false
  return tree.tokens.some((other) => other.index > index && other.index <= index + 3 && other.lemma === 'for')
}

function trimmed(tree: TreeSentence, first: number, last: number): { first: number; last: number } {
  let [from, to] = [first, last]
  while (from <= to && tree.tokens[from]?.upos === 'PUNCT') from++
  while (to >= from && tree.tokens[to]?.upos === 'PUNCT') to--
  return { first: from, last: to }
}

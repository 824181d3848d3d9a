import {
  caseOf,
  childrenOf,
  childWith,
  hyphenEnd,
  isRelation,
  type TokenRange,
  type TreeSentence,
} from '../tree/index.js'
import type { NameHit } from './names/NameHit.js'

/** Dependents before a noun that belong to its phrase. */
const BEFORE = ['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'advmod', 'goeswith', 'obl']
/** Dependents after a noun that belong to its phrase; the first other one ends it: what follows is told about it. */
const AFTER = ['flat', 'fixed', 'goeswith', 'compound', 'nummod', 'nmod', 'amod']
/** Dependents after a noun that neither belong to its phrase nor end it. */
const SKIPPED = ['case', 'punct', 'advmod']

/** First and last token of the phrase a token heads, without relative clauses, appositions and other conjuncts. */
export function phraseRange(tree: TreeSentence, head: number, name: NameHit | null = null): TokenRange {
  const first = firstOfPhrase(tree, head)
  const end = lastOfPhrase(tree, head)
  const last = isProperNoun(tree, end) ? hyphenEnd(tree, end) : end
  if (!name) return { first, last }
  return { first: Math.min(first, name.first), last: Math.max(last, name.last) }
}

function firstOfPhrase(tree: TreeSentence, head: number): number {
  let first = head
  const children = childrenOf(tree, head)
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at] ?? head
    if (child > head) continue
    if (child < first && !continuesBefore(tree, child)) break
    if (tree.tokens[child]?.upos !== 'PUNCT') first = Math.min(first, firstOfPhrase(tree, child))
  }
  return first
}

/** A hyphen or an opening quotation mark joins; any other mark and any other relation ends the phrase on its left. */
function continuesBefore(tree: TreeSentence, child: number): boolean {
  const token = tree.tokens[child]
  if (!token) return false
  if (token.upos === 'PUNCT') return /^[-‐‑–"“]$/.test(token.text)
  if (token.deprel.startsWith('obl') && childWith(tree, child, 'case') >= 0) return false
  return BEFORE.some((relation) => isRelation(token.deprel, relation))
}

function isProperNoun(tree: TreeSentence, token: number): boolean {
  return tree.tokens[token]?.upos === 'PROPN'
}

function lastOfPhrase(tree: TreeSentence, head: number): number {
  const isProper = isProperNoun(tree, head)
  let last = head
  for (const child of childrenOf(tree, head)) {
    if (child < head) continue
    const deprel = tree.tokens[child]?.deprel ?? ''
    if (SKIPPED.includes(deprel)) continue
    if (!AFTER.some((relation) => isRelation(deprel, relation))) break
    // "Mr. Trump in 2019" is Mr. Trump; "Bank of China" is one name.
    if (isProper && deprel === 'nmod' && !/^(of|for)$/.test(caseOf(tree, child) ?? '')) break
    last = Math.max(last, lastOfPhrase(tree, child))
  }
  return last
}

import type { Token } from '../../types/index.js'
import { hasChild, type TreeSentence } from '../tree/index.js'
import { strayVerb } from './strayVerb.js'
import type { TimeMention } from './TimeMention.js'
import { namesHappening } from './words/happeningNouns.js'

/** The words between a time expression and a predicate above it that only carry the time there; null where it hangs
 *  elsewhere. What a time counts from is not dated by it: "two days after the vote". */
export function pathToPredicate(tree: TreeSentence, mention: TimeMention, predicate: number): readonly number[] | null {
  const stray = strayVerb(tree, mention)
  if (stray >= 0) return stray === predicate ? [] : null
  if (mention.event === predicate) return null
  // "The raid was two days ago": the time is what is said of it.
  if (tree.tokens[predicate]?.head === mention.head && tree.tokens[predicate]?.deprel === 'nsubj') return []
  const path: number[] = []
  for (let at = mention.head, steps = 0; steps < 6; steps++) {
    const token = tree.tokens[at]
    if (token === undefined || token.head < 0) return null
    if (token.head === predicate) return path
    const next = tree.tokens[token.head]
    if (next === undefined || isCommemorated(next, token)) return null
    if (!carries(tree, next, token, predicate, mention)) return null
    at = token.head
    if (at !== mention.event) path.push(at)
  }
  return null
}

function carries(tree: TreeSentence, next: Token, token: Token, predicate: number, mention: TimeMention): boolean {
  if (next.index === mention.event) return true
  return (
    carriesTime(tree, next, predicate, mention) ||
    isMisplaced(tree, next, token, mention) ||
    isBetween(tree, next, predicate, mention)
  )
}

/** "visited Russia this month", "in the early hours of Tuesday", "at a meeting on Tuesday": the day of a name or of an
 *  adverbial noun is the day of what it belongs to. "praised the treaty of 2019", "the 1967 borders" are not. */
function carriesTime(tree: TreeSentence, token: Token, predicate: number, mention: TimeMention): boolean {
  if (mention.expression.kind === 'years' && mention.last < token.index && token.upos !== 'ADV')
    return token.deprel === 'obl' && HAPPENS_AT.has(caseWord(tree, token)) && !PLACES.test(token.lemma)
  if (token.upos === 'PROPN' || token.upos === 'ADV' || token.upos === 'NUM') return true
  if (token.upos !== 'NOUN' || hasChild(tree, token.index, 'nsubj')) return false
  if (token.deprel === 'obl' || token.deprel === 'obl:unmarked' || token.deprel === 'nmod:unmarked') return true
  // A noun of action takes the day of its object: "the visit to the site on Tuesday".
  return token.deprel === 'nmod' && isNoun(tree.tokens[predicate])
}

const HAPPENS_AT: ReadonlySet<string> = new Set(['at', 'in', 'during', 'after', 'before', 'since'])
const PLACES = /^(border|boundary|line|frontier)$/

function caseWord(tree: TreeSentence, token: Token): string {
  const mark = (tree.children[token.index] ?? []).find((child) => tree.tokens[child]?.deprel === 'case')
  return mark === undefined ? '' : (tree.tokens[mark]?.text.toLowerCase() ?? '')
}

/** "on the anniversary of the 1988 attack": what is remembered is not what happens. */
function isCommemorated(noun: Token, token: Token): boolean {
  return COMMEMORATION.has(noun.lemma.toLowerCase()) && token.deprel === 'nmod' && token.upos !== 'PROPN'
}

const COMMEMORATION: ReadonlySet<string> = new Set(
  'anniversary centenary bicentenary jubilee commemoration remembrance memorial memory birthday'.split(' '),
)

/** "shelled the town on Monday", "hit the base last week", "left the camp in July": a day does not qualify the object,
 *  whatever the parse says; a month may, where the object is itself a happening. */
function isMisplaced(tree: TreeSentence, next: Token, token: Token, { first, expression }: TimeMention): boolean {
  if (next.deprel !== 'obj' || first < next.index) return false
  const before = tree.tokens[first - 1]?.lemma ?? ''
  if (before === 'on' || token.deprel.endsWith(':unmarked')) return true
  const isAdverbial =
    before === 'in' || before === 'during' || expression.kind === 'between' || expression.kind === 'bounded'
  return isAdverbial && !namesHappening(next.lemma)
}

/** "Rebels on Monday shelled": a time between subject and verb. */
function isBetween(tree: TreeSentence, next: Token, predicate: number, { first, last }: TimeMention): boolean {
  if (next.head !== predicate || !/^nsubj/.test(next.deprel) || next.index > first) return false
  if (!/^(on|in|last|this|yesterday)$/.test(tree.tokens[first - 1]?.lemma ?? '')) return false
  for (let at = last + 1; at <= predicate; at++) {
    if (at === predicate) return true
    const upos = tree.tokens[at]?.upos
    if (upos !== 'AUX' && upos !== 'ADV') return false
  }
  return false
}

function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

import type { Token } from '../../types/index.js'
import { hasChild, type TreeSentence } from '../tree/index.js'
import type { TimeMention } from './TimeMention.js'

/** Time expressions that modify a predicate, the nearest in the tree first; of equals the sharper, then the earlier. */
export function timesOf(tree: TreeSentence, predicate: number, times: readonly TimeMention[]): readonly TimeMention[] {
  const ranked = times
    .map((mention) => ({ mention, depth: depthBelow(tree, mention, predicate) }))
    .filter(({ depth }) => depth >= 0)
  return ranked
    .sort(
      (a, b) => a.depth - b.depth || vagueness(a.mention) - vagueness(b.mention) || a.mention.first - b.mention.first,
    )
    .map(({ mention }) => mention)
}

/** Steps from a time expression up to a predicate through words that only carry it there; -1 where it hangs elsewhere. */
function depthBelow(tree: TreeSentence, mention: TimeMention, predicate: number): number {
  const { head, first } = mention
  const before = verbBefore(tree, mention)
  if (before >= 0) return before === predicate ? 0 : -1
  // "The raid was two days ago": the time is what is said of it.
  if (tree.tokens[predicate]?.head === head && tree.tokens[predicate]?.deprel === 'nsubj') return 0
  let at = head
  for (let depth = 0; depth < 5; depth++) {
    const token = tree.tokens[at]
    if (token === undefined || token.head < 0) return -1
    if (token.head === predicate) return depth
    const next = tree.tokens[token.head]
    if (next === undefined || !(carriesTime(tree, next, predicate) || isMisplaced(tree, next, first))) return -1
    at = token.head
  }
  return -1
}

/** "visited Russia this month", "in the early hours of Tuesday", "at a meeting on Tuesday": the day of a name or of an
 *  adverbial noun is the day of what it belongs to. "praised the treaty of 2019" is not. */
function carriesTime(tree: TreeSentence, token: Token, predicate: number): boolean {
  if (token.upos === 'PROPN' || token.upos === 'ADV' || token.upos === 'NUM') return true
  if (token.upos !== 'NOUN' || hasChild(tree, token.index, 'nsubj')) return false
  if (token.deprel === 'obl' || token.deprel === 'obl:unmarked' || token.deprel === 'nmod:unmarked') return true
  // A noun of action takes the day of its object: "the visit to the site on Tuesday".
  return token.deprel === 'nmod' && isNoun(tree.tokens[predicate])
}

/** "shelled the town on Monday": a day does not qualify the object, whatever the parse says. */
function isMisplaced(tree: TreeSentence, token: Token, first: number): boolean {
  return token.deprel === 'obj' && tree.tokens[first - 1]?.lemma === 'on'
}

/** "... that he will visit Moscow soon suggest ...": a verb of the main clause whose subject the parse lost took the time
 *  that stands before it; it belongs to the verb before. Index of that verb, or -1 where nothing is astray. */
function verbBefore(tree: TreeSentence, { head, first, last }: TimeMention): number {
  const governor = tree.tokens[tree.tokens[head]?.head ?? -1]
  if (governor === undefined || governor.index !== last + 1 || !/^VB[DZP]?$/.test(governor.xpos)) return -1
  if (['nsubj', 'nsubj:pass', 'mark', 'aux', 'cc'].some((relation) => hasChild(tree, governor.index, relation)))
    return -1
  for (let at = first - 1; at >= 0; at--) if (tree.tokens[at]?.upos === 'VERB') return at
  return -1
}

function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

function vagueness({ expression, range }: TimeMention): number {
  if (range === null) return 3
  if (expression.kind === 'vague') return 2
  return range.precision === 'range' ? 1 : 0
}

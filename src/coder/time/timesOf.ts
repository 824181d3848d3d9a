import type { Token } from '../../types/index.js'
import { hasChild, type TreeSentence } from '../tree/index.js'
import { boundThrough } from './boundThrough.js'
import type { TimeMention } from './TimeMention.js'

/** Time expressions that modify a predicate: those in the calendar first, then the nearest in the tree; of equals the
 *  sharper, then the earlier. What is told to be before or after a dated happening has that as its bound. */
export function timesOf(tree: TreeSentence, predicate: number, times: readonly TimeMention[]): readonly TimeMention[] {
  const ranked = times.flatMap((mention) => {
    const path = pathBelow(tree, mention, predicate)
    return path === null ? [] : [{ mention: boundThrough(tree, path, mention), depth: path.length }]
  })
  return ranked
    .sort(
      (a, b) =>
        Number(a.mention.range === null) - Number(b.mention.range === null) ||
        a.depth - b.depth ||
        vagueness(a.mention) - vagueness(b.mention) ||
        a.mention.first - b.mention.first,
    )
    .map(({ mention }) => mention)
}

/** The words between a time expression and a predicate above it that only carry the time there; null where it hangs
 *  elsewhere. */
function pathBelow(tree: TreeSentence, mention: TimeMention, predicate: number): readonly number[] | null {
  const { head, first } = mention
  const before = verbBefore(tree, mention)
  if (before >= 0) return before === predicate ? [] : null
  // "The raid was two days ago": the time is what is said of it.
  if (tree.tokens[predicate]?.head === head && tree.tokens[predicate]?.deprel === 'nsubj') return []
  const path: number[] = []
  for (let at = head; path.length < 5; ) {
    const token = tree.tokens[at]
    if (token === undefined || token.head < 0) return null
    if (token.head === predicate) return path
    const next = tree.tokens[token.head]
    if (next === undefined || isCommemorated(next, token)) return null
    if (!(carriesTime(tree, next, predicate, mention) || isMisplaced(tree, next, token, first))) return null
    at = token.head
    path.push(at)
  }
  return null
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

const COMMEMORATION: ReadonlySet<string> = new Set([
  'anniversary',
  'centenary',
  'bicentenary',
  'jubilee',
  'commemoration',
  'remembrance',
  'memorial',
  'memory',
  'birthday',
])

/** "shelled the town on Monday", "hit the base last week": a day does not qualify the object, whatever the parse says. */
function isMisplaced(tree: TreeSentence, next: Token, token: Token, first: number): boolean {
  if (next.deprel !== 'obj') return false
  return tree.tokens[first - 1]?.lemma === 'on' || (token.deprel.endsWith(':unmarked') && first > next.index)
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

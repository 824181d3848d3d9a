import type { DueWindow } from '../../../types/index.js'
import type { TimeMention } from '../../time/index.js'
import { caseOf, childrenOf, quoteTokens, subtreeRange, type TreeSentence } from '../../tree/index.js'

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'following',
  'ahead of',
  'upon',
  'pending',
  'until',
])
const MARKS: ReadonlySet<string> = new Set(['after', 'before', 'once', 'when', 'until'])
const SOON_AS = 'as soon as'

/** The window of what hangs on another happening: "after the summit", "once the vote is over"; null where nothing does. */
export function afterEvent(
  text: string,
  tree: TreeSentence,
  predicate: number,
  times: readonly TimeMention[],
): DueWindow | null {
  const phrase = childrenOf(tree, predicate).find((child) => child > predicate && isEventPhrase(tree, child, times))
  if (phrase === undefined) return null
  const { first, last } = subtreeRange(tree, phrase)
  const end = tree.tokens[last]?.upos === 'PUNCT' ? last - 1 : last
  return { earliest: null, latest: null, basis: 'event', words: quoteTokens(text, tree, first, end) }
}

function isEventPhrase(tree: TreeSentence, index: number, times: readonly TimeMention[]): boolean {
  const deprel = tree.tokens[index]?.deprel ?? ''
  if (/^(?:obl|nmod)/.test(deprel)) {
    return PREPOSITIONS.has(caseOf(tree, index) ?? '') && !times.some(({ head }) => head === index)
  }
  if (!/^advcl/.test(deprel)) return false
  const { first } = subtreeRange(tree, index)
  // "after he said so": what came before the promise is no term of it.
  if (isPast(tree, index)) return false
  const opening = tree.tokens.slice(first, first + 3).map((token) => token.text.toLowerCase())
  return MARKS.has(opening[0] ?? '') || opening.join(' ') === SOON_AS
}

function isPast(tree: TreeSentence, clause: number): boolean {
  return [clause, ...childrenOf(tree, clause)].some((index) => tree.tokens[index]?.xpos === 'VBD')
}

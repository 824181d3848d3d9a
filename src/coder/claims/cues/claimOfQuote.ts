import { childrenOf, childWith, type TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import { entriesFor, entryWith } from '../lexicon/entriesFor.js'
import type { QuoteSpan } from '../quotes/QuoteSpan.js'
import { isPassive } from '../speakers/isPassive.js'
import type { CueFinding } from './CueFinding.js'

/** A word of saying whose content the tree does not give, beside a quotation: "Not yet," the king said. — or after one
 *  that ends with the sentence before. */
export function claimOfQuote(
  tree: TreeSentence,
  index: number,
  lexicon: ClaimLexicon,
  quotes: readonly QuoteSpan[],
): CueFinding | null {
  const token = tree.tokens[index]
  if (token?.upos !== 'VERB' || quotes.length === 0) return null
  const entries = entriesFor(lexicon, token, 'verb')
  const entry = entryWith(entries, 'that') ?? entryWith(entries, 'quote')
  const subject = childWith(tree, index, 'nsubj')
  if (entry === null || subject < 0 || childWith(tree, index, 'obj') >= 0 || isPassive(tree, index)) return null
  const quote = quotes.find((each) => isBeside(tree, index, subject, each))
  if (quote === undefined) return null
  const cue = { cue: index, cueLast: index, stance: entry.stance, frame: 'quote', speaker: subject, vouches: true }
  return { ...cue, content: [], excluded: [], needsActor: false, quote }
}

/** The quotation ends right before the saying, or begins right after it; only punctuation stands between. */
function isBeside(tree: TreeSentence, index: number, subject: number, { open, close }: QuoteSpan): boolean {
  const here = tree.sentence.index
  const first = Math.min(index, firstOf(tree, subject))
  if (close.sentence === here && close.token < first) return isPunctuation(tree, close.token + 1, first)
  if (close.sentence === here - 1)
    return isPunctuation(tree, 0, first) && !hasFiniteVerb(tree, Math.max(index, subject) + 1)
  if (open.sentence !== here || open.token <= index) return false
  return isPunctuation(tree, Math.max(index, subject) + 1, open.token)
}

/** What a sentence that only names the speaker lacks behind the word of saying. */
function hasFiniteVerb(tree: TreeSentence, from: number): boolean {
  return tree.tokens.slice(from).some((token) => /^(VB[DZP]|MD)$/.test(token.xpos))
}

function firstOf(tree: TreeSentence, index: number): number {
  return Math.min(index, ...childrenOf(tree, index))
}

function isPunctuation(tree: TreeSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tree.tokens[at]?.upos !== 'PUNCT') return false
  return true
}

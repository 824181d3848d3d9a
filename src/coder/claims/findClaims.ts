import type { ParsedText, ResolvedActors, ResolvedMention } from '../../types/index.js'
import type { TreeSentence } from '../tree/index.js'
import { buildDrafts } from './buildDrafts.js'
import type { ClaimDraft } from './ClaimDraft.js'
import type { CueFinding } from './cues/CueFinding.js'
import { claimOfAdjective } from './cues/claimOfAdjective.js'
import { claimOfAdverb } from './cues/claimOfAdverb.js'
import { claimOfHeading } from './cues/claimOfHeading.js'
import { claimOfNoun } from './cues/claimOfNoun.js'
import { claimOfPreposition } from './cues/claimOfPreposition.js'
import { claimOfQuote } from './cues/claimOfQuote.js'
import { claimOfVerb } from './cues/claimOfVerb.js'
import type { ClaimLexicon } from './lexicon/ClaimLexicon.js'
import { continueQuotes } from './quotes/continueQuotes.js'
import { findQuotes } from './quotes/findQuotes.js'
import type { QuoteSpan } from './quotes/QuoteSpan.js'

const NO_MENTIONS: ReadonlyMap<number, ResolvedMention> = new Map()

/** Who says what in a report, in the order of the text; claims within claims included. */
export function findClaims(
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  lexicon: ClaimLexicon,
): readonly ClaimDraft[] {
  const quotes = findQuotes(parsed)
  const drafts: ClaimDraft[] = []
  trees.forEach((tree, index) => {
    const mentions = actors.bySentence[index] ?? NO_MENTIONS
    const near = quotes.filter(({ open, close }) => open.sentence <= index && close.sentence >= index - 1)
    for (const finding of cuesOf(tree, mentions, lexicon, near))
      drafts.push(...buildDrafts(finding, { parsed, tree, mentions, quotes: near, before: drafts }))
  })
  const continued = continueQuotes(parsed, quotes, drafts)
  return [...drafts, ...continued].sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start)
}

function cuesOf(
  tree: TreeSentence,
  mentions: ReadonlyMap<number, ResolvedMention>,
  lexicon: ClaimLexicon,
  quotes: readonly QuoteSpan[],
): readonly CueFinding[] {
  const found: CueFinding[] = []
  for (const { index, text, lemma } of tree.tokens) {
    if (!lexicon.words.has(lemma.toLowerCase()) && !lexicon.words.has(text.toLowerCase())) continue
    const finding =
      claimOfVerb(tree, index, lexicon) ??
      claimOfQuote(tree, index, lexicon, quotes) ??
      claimOfNoun(tree, index, lexicon) ??
      claimOfAdjective(tree, index, lexicon, mentions) ??
      claimOfAdverb(tree, index, lexicon) ??
      claimOfPreposition(tree, index, lexicon)
    if (finding !== null) found.push(finding)
  }
  const heading = claimOfHeading(tree, mentions)
  const all = heading === null ? found : [...found, heading]
  return all.filter((finding) => !repeats(finding, all))
}

/** "said in a statement that": the statement says what its speaker says. */
function repeats(finding: CueFinding, all: readonly CueFinding[]): boolean {
  const [head] = finding.content
  if (finding.speaker >= 0 || finding.frame !== 'that' || head === undefined) return false
  return all.some((other) => other !== finding && other.speaker >= 0 && other.content.includes(head))
}

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
import { applyLearned } from './learned/applyLearned.js'
import { ruleClaims } from './learned/features/RuleClaims.js'
import { sentenceFacts } from './learned/features/SentenceFacts.js'
import { learnedAttributions } from './learned/learnedAttributions.js'
import type { ClaimModel } from './learned/model/ClaimModel.js'
import type { ClaimLexicon } from './lexicon/ClaimLexicon.js'
import { continueQuotes } from './quotes/continueQuotes.js'
import { findQuotes } from './quotes/findQuotes.js'
import type { QuoteSpan } from './quotes/QuoteSpan.js'

const NO_MENTIONS: ReadonlyMap<number, ResolvedMention> = new Map()

/** What claims are found with. */
export interface ClaimParts {
  readonly speech: ClaimLexicon
  /** What was learned about attributions; null: the rules alone. */
  readonly claimModel: ClaimModel | null
}

/** Who says what in a report, in the order of the text; claims within claims included. */
export function findClaims(
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  { speech, claimModel }: ClaimParts,
): readonly ClaimDraft[] {
  const quotes = findQuotes(parsed)
  const ruled = ruledClaims(parsed, trees, actors, speech, quotes)
  const found = claimModel === null ? ruled : judge(ruled, { parsed, trees, actors, quotes }, speech, claimModel)
  return [...found].sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start)
}

interface Reading {
  readonly parsed: ParsedText
  readonly trees: readonly TreeSentence[]
  readonly actors: ResolvedActors
  readonly quotes: readonly QuoteSpan[]
}

/** What the learned step makes of the claims of the rules. */
function judge(
  ruled: readonly ClaimDraft[],
  { parsed, trees, actors, quotes }: Reading,
  speech: ClaimLexicon,
  model: ClaimModel,
): readonly ClaimDraft[] {
  const facts = trees.map((tree) => sentenceFacts(tree, quotes))
  const attributions = learnedAttributions(facts, ruleClaims(ruled), speech, model)
  return applyLearned(ruled, attributions, { lexicon: speech, margins: model.margins }, (sentence, before) => ({
    parsed,
    trees,
    tree: trees[sentence] as TreeSentence,
    mentions: actors.bySentence[sentence] ?? NO_MENTIONS,
    quotes,
    before,
  }))
}

function ruledClaims(
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  lexicon: ClaimLexicon,
  quotes: readonly QuoteSpan[],
): readonly ClaimDraft[] {
  const drafts: ClaimDraft[] = []
  trees.forEach((tree, index) => {
    const mentions = actors.bySentence[index] ?? NO_MENTIONS
    const near = quotes.filter(({ open, close }) => open.sentence <= index && close.sentence >= index - 1)
    for (const finding of cuesOf(tree, mentions, lexicon, near))
      drafts.push(...buildDrafts(finding, { parsed, tree, mentions, quotes: near, before: drafts }))
  })
  return [...drafts, ...continueQuotes(parsed, quotes, drafts)]
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

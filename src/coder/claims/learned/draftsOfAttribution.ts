import type { Stance } from '../../../types/index.js'
import { hasChild, quoteTokens, type TreeSentence } from '../../tree/index.js'
import type { ClaimDraft } from '../ClaimDraft.js'
import { negatedStance } from '../cues/negatedStance.js'
import { type ClaimLexicon, SPEECH_PARTS, type SpeechEntry } from '../lexicon/ClaimLexicon.js'
import { refineStance } from '../refineStance.js'
import { isPlaced } from '../speakers/speakersOf.js'
import { type BoundContext, boundContent, boundSpeakers } from './boundDrafts.js'
import type { LearnedAttribution } from './LearnedAttribution.js'
import type { ClaimMargins } from './model/ClaimModel.js'

/** What a proposal is judged by. */
export interface ProposalParts {
  readonly lexicon: ClaimLexicon
  readonly margins: ClaimMargins
}

/** The claims that only the learned step sees, where it finds somebody who speaks or words in quotation marks. The stance
 *  comes from the lexicon where it knows the word, whatever the part of speech; else the speaker asserts. */
export function draftsOfAttribution(
  attribution: LearnedAttribution,
  { lexicon, margins }: ProposalParts,
  context: BoundContext,
): readonly ClaimDraft[] {
  const { tree, parsed, mentions } = context
  const { head, source, sentence } = attribution
  const content = boundContent(attribution, context)
  const told = content?.contentSpans.find((span) => span.sentence === sentence)
  // Nothing said beside the cue: only a colon leads on to other sentences.
  if (content === null || (told === undefined && tree.tokens.at(-1)?.text !== ':')) return []
  const clause = told === undefined ? -1 : clauseIn(tree, told.first, told.last)
  const isClause = clause >= 0 || content.quoted
  const known = entryOf(tree, head, lexicon)
  if (known === null && !isClause && attribution.score < margins.unknown) return []
  const words = { cue: head, cueLast: head, frame: isClause ? 'that' : 'obj', vouches: isClause, needsActor: false }
  const finding = { ...words, stance: stanceOf(tree, head, known), speaker: -1, content: [clause], excluded: [] }
  const draft = {
    stance: isClause ? refineStance(tree, finding, mentions) : finding.stance,
    cue: quoteTokens(parsed.text, tree, head, head),
    sentence,
    cueToken: head,
    cueLast: head,
    speakerRange: source,
    vouches: isClause,
    found: 'learned' as const,
    bounds: attribution,
    ...content,
  }
  return boundSpeakers(attribution, context)
    .filter((one) => isPlaced(one) || content.quoted)
    .map((one) => ({ ...one, ...draft }))
}

function entryOf(tree: TreeSentence, head: number, lexicon: ClaimLexicon): SpeechEntry | null {
  const lemma = tree.tokens[head]?.lemma ?? ''
  return SPEECH_PARTS.flatMap((part) => lexicon.byWord.get(`${lemma}|${part}`) ?? [])[0] ?? null
}

function stanceOf(tree: TreeSentence, head: number, known: SpeechEntry | null): Stance {
  return negatedStance(tree, head, known?.stance ?? 'asserts') ?? 'hedges'
}

/** The finite clause that a stretch of content holds whole; -1 where it only names things. */
function clauseIn(tree: TreeSentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const token = tree.tokens[at]
    if (token === undefined || (token.head >= first && token.head <= last)) continue
    if (hasChild(tree, at, 'nsubj') || hasChild(tree, at, 'nsubj:pass') || hasChild(tree, at, 'expl')) return at
  }
  return -1
}

import { quoteTokens, type TokenRange, type TreeSentence } from '../../tree/index.js'
import type { ClaimDraft, ContentSpan } from '../ClaimDraft.js'
import { joinStretches } from '../content/joinStretches.js'
import { mainContent } from '../content/mainContent.js'
import { trimRange } from '../content/trimRange.js'
import { isQuoted } from '../quotes/isQuoted.js'
import type { QuoteSpan } from '../quotes/QuoteSpan.js'
import { type Speaker, type SpeakerContext, speakersOf } from '../speakers/speakersOf.js'
import type { LearnedAttribution } from './LearnedAttribution.js'

/** What bounding a claim anew needs besides the claim. */
export interface BoundContext extends SpeakerContext {
  readonly trees: readonly TreeSentence[]
  readonly quotes: readonly QuoteSpan[]
}

/** The claims of a cue with the speaker and content that the learned step sees; stance and cue stay the rules'. */
export function boundDrafts(
  known: readonly ClaimDraft[],
  attribution: LearnedAttribution,
  context: BoundContext,
): readonly ClaimDraft[] {
  const [first] = known
  const content = boundContent(attribution, context, first?.contentSpans)
  if (first === undefined || content === null) return known
  // Of nouns, adverbs and prepositions the tree shows the bounds better than a row of labels does.
  if (context.tree.tokens[attribution.head]?.upos !== 'VERB') return known.map((draft) => ({ ...draft, found: 'both' }))
  const base = { ...first, ...content, found: 'both' as const, bounds: attribution }
  const { source } = attribution
  if (source === null || sharesHead(context.tree, first.speakerRange, source))
    return distinct(known).map(({ speaker, anonymous }) => ({ ...base, speaker, anonymous }))
  return boundSpeakers(attribution, context).map((one) => ({ ...base, ...one, speakerRange: source }))
}

/** Who speaks by the source that the learned step sees. */
export function boundSpeakers({ head, source }: LearnedAttribution, context: BoundContext): readonly Speaker[] {
  const speaker = source === null ? -1 : headOf(context.tree, source)
  return speakersOf({ cue: head, speaker, range: source }, context)
}

/** The content in our own bounds, without "that", quotation marks and other edges; null where nothing is left. */
export function boundContent(
  { sentence, content }: LearnedAttribution,
  { parsed, trees, quotes }: BoundContext,
  ruled: readonly ContentSpan[] = [],
): Pick<ClaimDraft, 'content' | 'contentSpans' | 'quoted'> | null {
  const seen = content.flatMap((stretch): ContentSpan[] => {
    const tree = trees[stretch.sentence]
    const range = tree === undefined ? null : trimRange(tree, stretch)
    if (tree === undefined || range === null || isRelativePronoun(tree, range)) return []
    const { start, end } = quoteTokens(parsed.text, tree, range.first, range.last)
    return [{ sentence: stretch.sentence, ...range, start, end }]
  })
  if (seen.length === 0) return null
  // The rules follow a running quotation over its sentences.
  const further = ruled.filter((span) => seen.every((other) => other.sentence !== span.sentence))
  const contentSpans = [...seen, ...further].sort((a, b) => a.start - b.start)
  const runs = joinStretches(parsed.text, contentSpans)
  const own = runs.filter((run) => run.some((span) => span.sentence === sentence))
  const [main] = (own.length > 0 ? own : runs)
    .flatMap((run) => mainContent(parsed, run) ?? [])
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (main === undefined) return null
  return { content: main, contentSpans, quoted: contentSpans.some((span) => isQuoted(quotes, span)) }
}

/** "what he called a success": the corpus counts "what" as content; it says nothing. */
function isRelativePronoun(tree: TreeSentence, { first, last }: TokenRange): boolean {
  return first === last && /^W(DT|P)$/.test(tree.tokens[first]?.xpos ?? '')
}

function sharesHead(tree: TreeSentence, known: TokenRange | null, source: TokenRange): boolean {
  return known !== null && headOf(tree, known) === headOf(tree, source)
}

/** The word of a phrase that the others hang on. */
function headOf(tree: TreeSentence, { first, last }: TokenRange): number {
  for (let at = first; at <= last; at++) {
    const head = tree.tokens[at]?.head ?? -1
    if (head < first || head > last) return at
  }
  return first
}

function distinct(known: readonly ClaimDraft[]): readonly Speaker[] {
  const isFirst = ({ speaker }: ClaimDraft, at: number): boolean =>
    known.findIndex((other) => (other.speaker?.id ?? other.speaker?.name) === (speaker?.id ?? speaker?.name)) === at
  return known.filter(isFirst)
}

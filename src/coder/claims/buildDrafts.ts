import type { ActorRef, ParsedText, ResolvedMention } from '../../types/index.js'
import { childrenWith, conjunctsOf, quoteTokens, type TokenRange, type TreeSentence } from '../tree/index.js'
import type { ClaimDraft } from './ClaimDraft.js'
import { contentRuns } from './content/contentRuns.js'
import { contentSpans, quotationSpans } from './content/contentSpans.js'
import { mainContent } from './content/mainContent.js'
import type { CueFinding } from './cues/CueFinding.js'
import { isQuoted } from './quotes/isQuoted.js'
import type { QuoteSpan } from './quotes/QuoteSpan.js'
import { refineStance } from './refineStance.js'
import { isAnonymous } from './speakers/isAnonymous.js'
import { isSourceNoun } from './speakers/isSourceNoun.js'
import { previousSpeaker } from './speakers/previousSpeaker.js'

/** What drafts are built from, beside the finding itself. */
export interface DraftContext {
  readonly parsed: ParsedText
  readonly tree: TreeSentence
  readonly mentions: ReadonlyMap<number, ResolvedMention>
  readonly quotes: readonly QuoteSpan[]
  /** The claims of the text before this cue. */
  readonly before: readonly ClaimDraft[]
}

/** The claims of a cue: one for each speaker ("Seoul and Tokyo said"); none where the content is empty. */
export function buildDrafts(finding: CueFinding, context: DraftContext): readonly ClaimDraft[] {
  const { parsed, tree, mentions, quotes } = context
  const sentence = tree.sentence.index
  const spans = finding.quote
    ? quotationSpans(parsed, finding.quote)
    : contentSpans(
        parsed,
        sentence,
        finding.cue,
        contentRuns(tree, finding.content, [...finding.excluded, finding.cue], isUnbroken(finding)),
        quotes,
      )
  const content = mainContent(parsed, spans)
  if (content === null) return []
  const quoted = spans.some((span) => isQuoted(quotes, span))
  if (finding.frame === 'quote' && !quoted) return []
  const speakers = speakersOf(finding, context)
  if (
    finding.needsActor &&
    speakers[0]?.speaker === null &&
    !(finding.frame === 'that' && isSourceNoun(tree, finding.speaker))
  )
    return []
  const draft = {
    stance: refineStance(tree, finding, mentions),
    cue: quoteTokens(parsed.text, tree, finding.cue, finding.cueLast),
    content,
    quoted,
    sentence,
    cueToken: finding.cue,
    speakerRange: rangeOf(tree, finding),
    contentSpans: spans,
    vouches: finding.vouches,
  }
  return speakers.map(({ speaker, anonymous }) => ({ speaker, anonymous, ...draft }))
}

/** "described the talks in Oslo as frank": object and predicate make one stretch, whatever stands between. */
function isUnbroken({ frame, content, cue }: CueFinding): boolean {
  return frame.startsWith('obj') && content.every((head) => head > cue)
}

interface Speaker {
  readonly speaker: ActorRef | null
  readonly anonymous: boolean
}

const NOBODY: readonly Speaker[] = [{ speaker: null, anonymous: true }]

function speakersOf(finding: CueFinding, { parsed, tree, mentions, before }: DraftContext): readonly Speaker[] {
  const { speaker } = finding
  if (speaker < 0) return NOBODY
  const isResolved = (mentions.get(speaker)?.actors.length ?? 0) > 0
  const previous = previousSpeaker(tree, finding, isResolved, before)
  if (previous?.speaker) {
    const words = quoteTokens(parsed.text, tree, speaker, speaker)
    return [{ speaker: { ...previous.speaker, ...words, resolved: 'coreference' }, anonymous: previous.anonymous }]
  }
  const found = conjunctsOf(tree, speaker).flatMap((head): Speaker[] => {
    const mention = mentions.get(head)
    const anonymous = isAnonymous(mention)
    return (mention?.actors ?? []).map((actor) => ({ speaker: actor, anonymous }))
  })
  return found.length > 0 ? found : unresolvedSpeaker(parsed.text, tree, finding)
}

/** A speaker that no list and no structure places keeps the words that name him. */
function unresolvedSpeaker(text: string, tree: TreeSentence, finding: CueFinding): readonly Speaker[] {
  const head = tree.tokens[finding.speaker]
  const range = rangeOf(tree, finding)
  if (range === null || head?.upos !== 'PROPN') return NOBODY
  const words = quoteTokens(text, tree, range.first, range.last)
  const base = { id: null, code: null, sectors: [], wikidata: null, resolved: 'unresolved' } as const
  return [{ speaker: { ...words, ...base, name: words.exact }, anonymous: false }]
}

/** The speaker's phrase with its appositions, without a preposition before it and without the cue. */
function rangeOf(tree: TreeSentence, { speaker, cue }: CueFinding): TokenRange | null {
  if (speaker < 0) return null
  const runs = contentRuns(tree, [speaker], [...childrenWith(tree, speaker, 'case'), cue])
  return runs.find((run) => run.first <= speaker && speaker <= run.last) ?? null
}

import { childrenWith, quoteTokens, type TokenRange, type TreeSentence } from '../tree/index.js'
import type { ClaimDraft } from './ClaimDraft.js'
import { contentRuns } from './content/contentRuns.js'
import { contentSpans, quotationSpans } from './content/contentSpans.js'
import { mainContent } from './content/mainContent.js'
import type { CueFinding } from './cues/CueFinding.js'
import { isQuoted } from './quotes/isQuoted.js'
import type { QuoteSpan } from './quotes/QuoteSpan.js'
import { refineStance } from './refineStance.js'
import { isSourceNoun } from './speakers/isSourceNoun.js'
import { isPlaced, type SpeakerContext, speakersOf } from './speakers/speakersOf.js'

/** What drafts are built from, beside the finding itself. */
export interface DraftContext extends SpeakerContext {
  readonly quotes: readonly QuoteSpan[]
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
  const range = rangeOf(tree, finding)
  const speakers = speakersOf({ cue: finding.cue, speaker: finding.speaker, range }, context)
  if (
    finding.needsActor &&
    !speakers.some(isPlaced) &&
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
    cueLast: finding.cueLast,
    speakerRange: range,
    contentSpans: spans,
    vouches: finding.vouches,
    found: 'rules' as const,
    bounds: null,
  }
  return speakers.map(({ speaker, anonymous }) => ({ speaker, anonymous, ...draft }))
}

/** "described the talks in Oslo as frank": object and predicate make one stretch, whatever stands between. */
function isUnbroken({ frame, content, cue }: CueFinding): boolean {
  return frame.startsWith('obj') && content.every((head) => head > cue)
}

/** The speaker's phrase with its appositions, without a preposition before it and without the cue. */
function rangeOf(tree: TreeSentence, { speaker, cue }: CueFinding): TokenRange | null {
  if (speaker < 0) return null
  const runs = contentRuns(tree, [speaker], [...childrenWith(tree, speaker, 'case'), cue])
  return runs.find((run) => run.first <= speaker && speaker <= run.last) ?? null
}

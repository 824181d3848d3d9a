import type { ParsedText, QuotedSpan } from '../../../types/index.js'
import type { ContentSpan } from '../ClaimDraft.js'

/** The content as one stretch of the text: of the runs of spans that no cue parts the longest that has a verb, else the
 *  longest. */
export function mainContent(parsed: ParsedText, spans: readonly ContentSpan[]): QuotedSpan | null {
  const runs = joinSentences(parsed, spans)
  const best = longest(runs.filter((run) => run.hasVerb)) ?? longest(runs)
  return best && { start: best.start, end: best.end, exact: parsed.text.slice(best.start, best.end) }
}

interface Run {
  readonly start: number
  readonly end: number
  readonly hasVerb: boolean
}

/** Spans of neighbouring sentences run on into one another; spans of one sentence are parted by the cue. */
function joinSentences(parsed: ParsedText, spans: readonly ContentSpan[]): readonly Run[] {
  const joined: Run[] = []
  let sentence = -2
  for (const span of spans) {
    const hasVerb = verbIn(parsed, span)
    const last = joined.at(-1)
    if (last !== undefined && span.sentence === sentence + 1)
      joined[joined.length - 1] = { start: last.start, end: span.end, hasVerb: last.hasVerb || hasVerb }
    else joined.push({ start: span.start, end: span.end, hasVerb })
    sentence = span.sentence
  }
  return joined
}

function verbIn(parsed: ParsedText, { sentence, first, last }: ContentSpan): boolean {
  const tokens = parsed.sentences[sentence]?.tokens.slice(first, last + 1) ?? []
  return tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX')
}

function longest(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>(
    (best, run) => (best !== null && best.end - best.start >= run.end - run.start ? best : run),
    null,
  )
}

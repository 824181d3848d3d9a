import type { ParsedText } from '../../../types/index.js'
import type { TokenRange } from '../../tree/index.js'
import type { ContentSpan } from '../ClaimDraft.js'
import type { QuoteSpan } from '../quotes/QuoteSpan.js'
import { quoteAround } from '../quotes/quoteAround.js'

/** The stretches of a claim's content, those at the ends of a running quotation grown over the sentences that it goes on
 *  in: "We will fight. We will win," he said. */
export function contentSpans(
  parsed: ParsedText,
  sentence: number,
  cue: number,
  runs: readonly TokenRange[],
  quotes: readonly QuoteSpan[],
): readonly ContentSpan[] {
  const first = runs[0]
  const last = runs.at(-1)
  // A saying inside a quotation is the quoted speaker's: it does not claim the whole of it.
  const own = quoteAround(quotes, sentence, cue)
  const before = first && outside(quoteAround(quotes, sentence, first.first), own)
  const after = last && outside(quoteAround(quotes, sentence, last.last), own)
  // "We are ready," he said, turning to go: behind the saying only quoted words go on.
  const closed = quotes.some(
    ({ open, close }) =>
      close.sentence === sentence && close.token < cue && isNear(close.token, cue) && open.sentence <= sentence,
  )
  const told = closed
    ? runs.filter((run) => run.first < cue || quoteAround(quotes, sentence, run.first) !== null)
    : runs
  return [
    ...(before && before.open.sentence < sentence ? earlierSpans(parsed, sentence, before) : []),
    ...told.flatMap((run) => spanOf(parsed, sentence, run.first, run.last) ?? []),
    ...(after && after.close.sentence > sentence ? laterSpans(parsed, sentence, after) : []),
  ]
}

/** The closing mark stands right before the speaker and the saying. */
function isNear(close: number, cue: number): boolean {
  return cue - close <= 12
}

function outside(quote: QuoteSpan | null, own: QuoteSpan | null): QuoteSpan | null {
  return quote === own ? null : quote
}

/** Every sentence of a quotation before a given one. */
function earlierSpans(parsed: ParsedText, sentence: number, { open }: QuoteSpan): ContentSpan[] {
  const spans: ContentSpan[] = []
  for (let at = open.sentence; at < sentence; at++) {
    const span = innerSpan(parsed, at, at === open.sentence ? open.token + 1 : 0, Number.POSITIVE_INFINITY)
    if (span) spans.push(span)
  }
  return spans
}

function laterSpans(parsed: ParsedText, sentence: number, { close }: QuoteSpan): ContentSpan[] {
  const spans: ContentSpan[] = []
  for (let at = sentence + 1; at <= close.sentence; at++) {
    const span = innerSpan(parsed, at, 0, at === close.sentence ? close.token - 1 : Number.POSITIVE_INFINITY)
    if (span) spans.push(span)
  }
  return spans
}

/** The spans of a whole quotation, its marks and edges left off. */
export function quotationSpans(parsed: ParsedText, { open, close }: QuoteSpan): readonly ContentSpan[] {
  const spans: ContentSpan[] = []
  for (let at = open.sentence; at <= close.sentence; at++) {
    const from = at === open.sentence ? open.token + 1 : 0
    const to = at === close.sentence ? close.token - 1 : Number.POSITIVE_INFINITY
    const span = innerSpan(parsed, at, from, to)
    if (span) spans.push(span)
  }
  return spans
}

function innerSpan(parsed: ParsedText, sentence: number, from: number, to: number): ContentSpan | null {
  const tokens = parsed.sentences[sentence]?.tokens ?? []
  let first = from
  let last = Math.min(to, tokens.length - 1)
  while (first <= last && tokens[first]?.upos === 'PUNCT') first++
  while (last >= first && tokens[last]?.upos === 'PUNCT') last--
  return first <= last ? spanOf(parsed, sentence, first, last) : null
}

function spanOf(parsed: ParsedText, sentence: number, first: number, last: number): ContentSpan | null {
  const tokens = parsed.sentences[sentence]?.tokens
  const [start, end] = [tokens?.[first]?.start, tokens?.[last]?.end]
  return start === undefined || end === undefined ? null : { sentence, first, last, start, end }
}

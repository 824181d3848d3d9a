import type { ParsedText } from '../../../types/index.js'
import type { ClaimDraft } from '../ClaimDraft.js'
import { quotationSpans } from '../content/contentSpans.js'
import { mainContent } from '../content/mainContent.js'
import type { QuoteSpan } from './QuoteSpan.js'

/** Fewer words in quotation marks are a name or a term, not a statement. */
const FEWEST_WORDS = 4

/** Whole sentences in quotation marks that no word of saying claims go on with the quotation before them:
 *  "We are ready," he said. "We have waited long." */
export function continueQuotes(
  parsed: ParsedText,
  quotes: readonly QuoteSpan[],
  drafts: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const found: ClaimDraft[] = []
  for (const quote of quotes) {
    if (!isStatement(parsed, quote) || drafts.some((draft) => overlaps(draft, quote))) continue
    const spans = quotationSpans(parsed, quote)
    const content = mainContent(parsed, spans)
    const speakers = content === null ? [] : precedingQuotation(parsed, quote, drafts)
    for (const draft of speakers) {
      if (content !== null) found.push({ ...draft, content, contentSpans: spans, quoted: true })
    }
  }
  return found
}

function isStatement(parsed: ParsedText, { open, close }: QuoteSpan): boolean {
  const length = open.sentence === close.sentence ? close.token - open.token - 1 : Number.POSITIVE_INFINITY
  const before = parsed.sentences[open.sentence]?.tokens.slice(0, open.token) ?? []
  return length >= FEWEST_WORDS && before.every((token) => token.upos === 'PUNCT')
}

function overlaps({ contentSpans }: ClaimDraft, { open, close }: QuoteSpan): boolean {
  return contentSpans.some(
    ({ sentence, first, last }) =>
      !(sentence < open.sentence || (sentence === open.sentence && last < open.token)) &&
      !(sentence > close.sentence || (sentence === close.sentence && first > close.token)),
  )
}

/** The claims of the last cue before a quotation, where it too quotes and stands in this paragraph or the one before. */
function precedingQuotation(
  parsed: ParsedText,
  { open }: QuoteSpan,
  drafts: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const paragraph = parsed.sentences[open.sentence]?.paragraph ?? 0
  const before = drafts.filter(
    (draft) => draft.sentence < open.sentence || (draft.sentence === open.sentence && draft.cueToken < open.token),
  )
  const last = before.at(-1)
  const near = paragraph - (parsed.sentences[last?.sentence ?? -1]?.paragraph ?? -2) <= 1
  if (last === undefined || !last.quoted || !near) return []
  return before.filter((draft) => draft.sentence === last.sentence && draft.cueToken === last.cueToken)
}

import type { QuotedSpan } from '../../../types/index.js'
import type { ContentSpan } from '../ClaimDraft.js'

/** The stretches of a content that is parted, those of running sentences as one; empty where it is all in one piece. */
export function contentParts(text: string, spans: readonly ContentSpan[]): QuotedSpan[] {
  const runs: { start: number; end: number; sentence: number }[] = []
  for (const { start, end, sentence } of spans) {
    const last = runs.at(-1)
    if (last !== undefined && runsOn(text, last, { start, sentence })) Object.assign(last, { end, sentence })
    else runs.push({ start, end, sentence })
  }
  return runs.length < 2 ? [] : runs.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
}

/** Only punctuation and blanks part neighbouring sentences of one quotation. */
function runsOn(
  text: string,
  before: { readonly end: number; readonly sentence: number },
  { start, sentence }: { readonly start: number; readonly sentence: number },
): boolean {
  return sentence - before.sentence <= 1 && !/[\p{L}\p{N}]/u.test(text.slice(before.end, start))
}

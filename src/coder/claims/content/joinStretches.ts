import type { ContentSpan } from '../ClaimDraft.js'

/** Stretches of content that follow one another with mere punctuation and blanks between, as one run each: the sentences
 *  of one quotation. */
export function joinStretches(text: string, spans: readonly ContentSpan[]): readonly (readonly ContentSpan[])[] {
  const runs: ContentSpan[][] = []
  for (const span of spans) {
    const last = runs.at(-1)?.at(-1)
    const runsOn =
      last !== undefined &&
      span.sentence - last.sentence <= 1 &&
      !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start))
    if (runsOn) runs.at(-1)?.push(span)
    else runs.push([span])
  }
  return runs
}

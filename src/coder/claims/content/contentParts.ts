import type { QuotedSpan } from '../../../types/index.js'
import type { ContentSpan } from '../ClaimDraft.js'
import { joinStretches } from './joinStretches.js'

/** The stretches of a content that is parted, those of running sentences as one; empty where it is all in one piece. */
export function contentParts(text: string, spans: readonly ContentSpan[]): QuotedSpan[] {
  const runs = joinStretches(text, spans)
  if (runs.length < 2) return []
  return runs.map((run) => {
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
    return { start, end, exact: text.slice(start, end) }
  })
}

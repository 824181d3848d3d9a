import type { ClaimDraft } from '../ClaimDraft.js'

/** How many characters a claim's content has. */
export function contentSize({ contentSpans }: ClaimDraft): number {
  return contentSpans.reduce((sum, span) => sum + span.end - span.start, 0)
}

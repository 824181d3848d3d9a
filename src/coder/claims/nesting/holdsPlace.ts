import type { ClaimDraft } from '../ClaimDraft.js'

/** Whether the content of a claim holds the word that starts at a place of the text. */
export function holdsPlace({ contentSpans }: ClaimDraft, sentence: number, start: number): boolean {
  return contentSpans.some((span) => span.sentence === sentence && span.start <= start && start < span.end)
}

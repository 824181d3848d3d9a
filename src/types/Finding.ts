import type { QuotedSpan } from './Span.js'

export const FINDING_KINDS = ['unknownActor', 'ambiguousActor', 'undatedEvent', 'unresolvedReference'] as const

export type FindingKind = (typeof FINDING_KINDS)[number]

/** A remark on a text that the coder could not settle. Ordinary, not an error. */
export interface Finding extends QuotedSpan {
  readonly kind: FindingKind
  /** What was tried, for a reader. */
  readonly note: string
}

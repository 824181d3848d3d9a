import type { IncidentId } from './Incident.js'

/** What may become of an expectation. */
export const OUTCOME_KINDS = ['met', 'withdrawn', 'contradicted', 'overdue', 'open'] as const

export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** What became of an expectation, as known on a day. */
export type Outcome =
  /** It came about; `lateDays` counts from the end of its window, 0 in time or where it had no end. */
  | { readonly kind: 'met'; readonly incident: IncidentId; readonly on: string | null; readonly lateDays: number }
  /** Who was to act, or who announced it, took it back. */
  | { readonly kind: 'withdrawn'; readonly incident: IncidentId }
  /** Others say that it did not come about, or the same side did the opposite. */
  | { readonly kind: 'contradicted'; readonly incident: IncidentId; readonly because: 'denied' | 'opposite' }
  /** Its window has ended, and nothing is known of it. */
  | { readonly kind: 'overdue'; readonly days: number }
  /** Its window has not ended, or it has none. */
  | { readonly kind: 'open' }
